import type { Step } from '../../replay/replayMessages.ts';
import { useText } from '../../text/useText.ts';

/** Where a step stands, in words: `Round 2 · Planning`. */
export function useStepWords(): (step: Step) => string {
  const { t } = useText();
  return ({ round, place, aside, again }) => {
    const where = t(again ? 'replay.again' : `replay.place.${place}`);
    if (round === 0 || place === 'debrief') return where;
    if (aside === 'practice') return t('replay.whereIn', { where: t('lines.round'), place: where });
    if (aside === 'replaced') return t('replay.whereIn', { where: t('replay.replaced', { round }), place: where });
    return t('replay.where', { round, place: where });
  };
}
