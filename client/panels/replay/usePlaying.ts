import { useEffect } from 'preact/hooks';
import type { Step } from '../../replay/replayMessages.ts';
import { dwell } from '../../replay/scrub.ts';
import type { Tape, Turn } from '../../replay/tape.ts';

/** Goes on by itself while it plays; a market is left when it has been seen to its end. */
export function usePlaying(tape: Tape, step: Step | undefined, turn: (turn: Turn) => void): void {
  const { playing, version, seen } = tape;
  const stays = step ? dwell(step, tape.every, seen === version) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins a new stay, even one as long as the last.
  useEffect(() => {
    if (!playing || stays === null) return;
    const timer = setTimeout(() => turn({ turn: 'move', by: 1 }), stays);
    return () => clearTimeout(timer);
  }, [playing, version, stays, turn]);
}
