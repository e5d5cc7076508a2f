import { useCallback } from 'preact/hooks';
import type { PlayedRound } from '../../../shared/replay/playedRounds.ts';
import { useText } from '../../text/useText.ts';

/** What a round is called beside others: its number, and whether it does not count. */
export function useRoundWords(): (round: Pick<PlayedRound, 'round' | 'aside'>) => string {
  const { t } = useText();
  return useCallback(
    ({ round, aside }) =>
      aside === 'practice' ? t('lines.round') : t(aside ? 'replay.replaced' : 'replay.round', { round }),
    [t],
  );
}
