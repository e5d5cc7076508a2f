import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Showing, Speed } from '../../present/townPlay.ts';
import { changeShowing, openShowing, pacer, stillWeek, weekAt } from '../../present/townPlay.ts';

export type ShowingControls = {
  readonly showing: Showing;
  /** The last whole week that was reached; changes at most once a week. */
  readonly week: number;
  readonly over: boolean;
  readonly setSpeed: (speed: Speed) => void;
  readonly pause: () => void;
  readonly play: () => void;
  readonly seek: (week: number) => void;
};

export type ShowingOptions = {
  readonly since: number;
  readonly now: () => number;
  readonly weeks: number;
  /** How many times as fast as usual it begins. */
  readonly speed: number;
  /** No walking: the picture jumps from week to week. */
  readonly still: boolean;
  /** At most so many pictures a second. */
  readonly rate: number;
  /** Called for every picture, with the week to show. */
  readonly onWeek: (week: number) => void;
  /** Called when the end was reached, by waiting or by skipping. */
  readonly onEnd: () => void;
};

/** Runs the weeks of a round against the server's time, and can be halted, hurried and moved. */
export function useShowing({ since, now, weeks, speed, still, rate, onWeek, onEnd }: ShowingOptions): ShowingControls {
  const [showing, setShowing] = useState(() => openShowing(since, speed));
  const [week, setWeek] = useState(() => stillWeek(weekAt(showing, weeks, now())));
  const latest = useRef({ now, onWeek, onEnd });
  latest.current = { now, onWeek, onEnd };

  const begins = useRef(speed);
  begins.current = speed;
  useEffect(() => setShowing(openShowing(since, begins.current)), [since]);
  useEffect(() => {
    let frame = 0;
    let shown = Number.NaN;
    const isDue = pacer(rate);
    const tick = (at = performance.now()): void => {
      frame = requestAnimationFrame(tick);
      if (!isDue(at)) return;
      const exact = weekAt(showing, weeks, latest.current.now());
      const next = still ? stillWeek(exact) : exact;
      if (next !== shown) latest.current.onWeek(next);
      shown = next;
      setWeek(stillWeek(exact));
      const over = weeks > 0 && exact >= weeks;
      if (over) latest.current.onEnd();
      if (over || !showing.running) cancelAnimationFrame(frame);
    };
    tick();
    return () => cancelAnimationFrame(frame);
  }, [showing, weeks, still, rate]);

  const change = useCallback(
    (wish: Parameters<typeof changeShowing>[3]) =>
      setShowing((before) => changeShowing(before, weeks, latest.current.now(), wish)),
    [weeks],
  );
  return {
    showing,
    week,
    over: week >= weeks,
    setSpeed: (speed) => change({ speed }),
    pause: () => change({ running: false }),
    play: () => change({ running: true }),
    seek: (to) => change({ week: to }),
  };
}
