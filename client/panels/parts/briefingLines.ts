import type { Language } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { T } from '../../text/i18n.ts';

/** What a round asks of people, in three sentences at most: the story at first, then the choice that opens. */
export function briefingLines(view: View, language: Language, t: T): readonly string[] {
  const { round, settings } = view.session;
  if (round === 1)
    return [view.scenario.story[language], t(settings.openAll ? 'shell.briefing.all' : 'shell.briefing.first')];
  const opens = !settings.openAll && round <= 3;
  return [
    t(opens ? `shell.briefing.opens.${round}` : 'shell.briefing.later'),
    t('shell.briefing.weeks', { count: view.scenario.weeksPerRound }),
  ];
}
