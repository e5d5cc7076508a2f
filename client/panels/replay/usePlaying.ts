import { useEffect } from 'preact/hooks';
import type { Step } from '../../replay/replayMessages.ts';
import { dwell } from '../../replay/scrub.ts';

/** Goes on by itself while it plays; a market is left when it has been seen to its end. */
export function usePlaying(playing: boolean, step: Step | undefined, seen: boolean, goOn: () => void): void {
  const version = step?.version;
  const stays = step ? dwell(step, seen) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins a new stay, even one as long as the last.
  useEffect(() => {
    if (!playing || stays === null) return;
    const timer = setTimeout(goOn, stays);
    return () => clearTimeout(timer);
  }, [playing, version, stays, goOn]);
}
