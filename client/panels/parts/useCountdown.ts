import { useEffect, useReducer } from 'preact/hooks';
import type { SessionPart } from '../../../shared/view/parts.ts';
import type { Countdown } from '../../model/countdown.ts';
import { countdownAt } from '../../model/countdown.ts';
import type { ServerClock } from '../../model/serverClock.ts';

const TICK = 200;

/** The countdown of the phase, drawn again when what it shows changes. */
export function useCountdown(session: SessionPart, clock: ServerClock): Countdown {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const shown = countdownAt(session, clock.now());
  const key = JSON.stringify(shown);
  useEffect(() => {
    const timer = setInterval(() => {
      if (JSON.stringify(countdownAt(session, clock.now())) !== key) redraw(undefined);
    }, TICK);
    return () => clearInterval(timer);
  }, [session, clock, key]);
  return shown;
}
