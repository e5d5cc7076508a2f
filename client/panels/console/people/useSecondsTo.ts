import { useEffect, useState } from 'preact/hooks';
import type { ServerClock } from '../../../model/serverClock.ts';

/** Seconds until a time of the server's clock, 0 once it has passed; draws the component again every second until then. */
export function useSecondsTo(until: number, clock: ServerClock): number {
  const [, draw] = useState(0);
  useEffect(() => {
    if (until <= clock.now()) return;
    const timer = setInterval(() => {
      draw((count) => count + 1);
      if (until <= clock.now()) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [until, clock]);
  return Math.max(0, Math.ceil((until - clock.now()) / 1000));
}
