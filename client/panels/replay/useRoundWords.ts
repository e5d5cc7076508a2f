import { useCallback } from 'preact/hooks';
import type { Step } from '../../replay/replayMessages.ts';
import { useText } from '../../text/useText.ts';

/** What a round is called beside others: its number, and whether it does not count. */
export function useRoundWords(): (round: Pick<Step, 'round' | 'aside'>) => string {
  const { t } = useText();
  return useCallback(
    ({ round, aside }) => (aside === 'practice' ? t('lines.round') : t(`replay.${aside ?? 'round'}`, { round })),
    [t],
  );
}
