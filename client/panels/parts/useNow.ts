import { useEffect, useReducer } from 'preact/hooks';
import type { ServerClock } from '../../model/serverClock.ts';

/** The server's time, drawn again every so many milliseconds. */
export function useNow(clock: ServerClock, every: number): number {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(() => redraw(undefined), every);
    return () => clearInterval(timer);
  }, [every]);
  return clock.now();
}
