import type { View } from '../../../shared/view/parts.ts';
import { attemptNow } from '../../model/attemptNow.ts';
import type { T } from '../../text/i18n.ts';

/** The round being played, of how many. */
export function roundName(view: View, t: T): string {
  const { session } = view;
  const attempt = attemptNow(view);
  if (attempt) return t('lines.attempt.name', { number: attempt.number, round: attempt.round });
  return session.practice
    ? t('lines.round')
    : t('shell.play.round', { round: session.round, rounds: session.settings.rounds });
}
