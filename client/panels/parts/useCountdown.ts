import { useEffect, useReducer } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Countdown } from '../../model/countdown.ts';
import { countdownAt, timesOf } from '../../model/countdown.ts';
import type { ServerClock } from '../../model/serverClock.ts';

const TICK = 200;

/** The countdown of the phase, or of the role's own planning, drawn again when what it shows changes. */
export function useCountdown(view: View, clock: ServerClock): Countdown {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const shown = countdownAt(timesOf(view), clock.now());
  const key = JSON.stringify(shown);
  useEffect(() => {
    const timer = setInterval(() => {
      if (JSON.stringify(countdownAt(timesOf(view), clock.now())) !== key) redraw(undefined);
    }, TICK);
    return () => clearInterval(timer);
  }, [view, clock, key]);
  return shown;
}
