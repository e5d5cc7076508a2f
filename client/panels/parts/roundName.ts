import type { View } from '../../../shared/view/parts.ts';
import type { T } from '../../text/i18n.ts';

/** The round being played, of how many. */
export const roundName = ({ session }: View, t: T): string =>
  session.practice
    ? t('lines.round')
    : t('shell.play.round', { round: session.round, rounds: session.settings.rounds });
