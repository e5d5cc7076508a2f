import type { Step } from '../../replay/replayMessages.ts';
import { useText } from '../../text/useText.ts';
import { useRoundWords } from './useRoundWords.ts';

/** Where a step stands, in words: `Round 2 · Planning`. */
export function useStepWords(): (step: Step) => string {
  const { t } = useText();
  const words = useRoundWords();
  return ({ round, place, aside, again }) => {
    const where = t(again ? 'replay.again' : `replay.place.${place}`);
    if (round === 0 || place === 'debrief') return where;
    if (aside === null) return t('replay.where', { round, place: where });
    return t('replay.whereIn', { where: words({ round, aside }), place: where });
  };
}
