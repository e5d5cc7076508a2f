import type { Step } from '../../replay/replayMessages.ts';
import { useText } from '../../text/useText.ts';

/** Where a step stands, in words: `Round 2 · Planning`. */
export function useStepWords(): (step: Step) => string {
  const { t } = useText();
  return ({ round, place }) => {
    const where = t(`replay.place.${place}`);
    return round === 0 || place === 'debrief' ? where : t('replay.where', { round, place: where });
  };
}
