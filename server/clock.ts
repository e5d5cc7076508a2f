/** Tells the time and wakes up at a time. Everything that needs either takes a clock, so that tests can turn the hands. */
export type Clock = {
  /** Whole milliseconds since the epoch. */
  now(): number;
  /**
   * Calls `run` once, as soon as `now()` is `time` or later: never before, and never within this call, even if the time has
   * passed. After `cancel` it is not called.
   */
  at(time: number, run: () => void): Cancel;
};

export type Cancel = () => void;

/**
 * The clock of the machine. It looks again every second at the latest, for two reasons: a timer of Node holds at most 2^31 ms,
 * and does not notice when the laptop slept or its clock was set. A pending call does not keep a stopping process alive.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, run) {
    if (Number.isNaN(time)) throw new RangeError('A time to wake up at must be a number');
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      const left = Math.ceil(time - Date.now());
      timer = setTimeout(look, Math.min(Math.max(left, 0), LONGEST_WAIT)).unref();
    };
    const look = (): void => (Date.now() < time ? wait() : run());
    wait();
    return () => clearTimeout(timer);
  },
};

const LONGEST_WAIT = 1000;
