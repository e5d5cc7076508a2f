import type { Language } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { T } from '../../text/i18n.ts';

/** Sentences of the story that fit on the card of the first round, beside the one that says what to do. */
const OF_THE_STORY = 2;

/**
 * What a round asks of people, in three sentences at most: the story at first, then the choice that opens. Where each team
 * has a market of its own, the first round says so in one more.
 */
export function briefingLines(view: View, language: Language, t: T): readonly string[] {
  const { round, settings } = view.session;
  if (round === 1) {
    const story = view.scenario.story[language].split(/(?<=[.!?])\s+/u).slice(0, OF_THE_STORY);
    const apart = settings.market === 'parallel' ? [t('shell.briefing.parallel')] : [];
    return [story.join(' '), ...apart, t(settings.openAll ? 'shell.briefing.all' : 'shell.briefing.first')];
  }
  const opens = !settings.openAll && round <= 3;
  return [
    t(opens ? `shell.briefing.opens.${round}` : 'shell.briefing.later'),
    t('shell.briefing.weeks', { count: view.scenario.weeksPerRound }),
  ];
}
