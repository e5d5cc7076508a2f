/** How fast a round is shown: all of its weeks in this time at speed 1. */
export const ROUND_MS = 20_000;
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Where a showing of a round stands: it was at `week` when the clock said `at`, and goes on from there if it runs. */
export type Showing = {
  readonly at: number;
  readonly week: number;
  /** Times the usual speed. */
  readonly speed: number;
  readonly running: boolean;
};

/** Everyone starts when the market opened, so who comes late joins where the others are. */
export const openShowing = (since: number, speed = 1): Showing => ({ at: since, week: 0, speed, running: true });

/** Week on show at a moment, 0..weeks. */
export function weekAt(showing: Showing, weeks: number, now: number): number {
  const gone = showing.running ? (Math.max(0, now - showing.at) / ROUND_MS) * weeks * showing.speed : 0;
  return Math.min(weeks, Math.max(0, showing.week + gone));
}

/** The same showing from another moment on: at another speed, halted, or running again (from the start if it was over). */
export function changeShowing(
  showing: Showing,
  weeks: number,
  now: number,
  change: { readonly speed?: Speed; readonly running?: boolean; readonly week?: number },
): Showing {
  const week = change.week ?? weekAt(showing, weeks, now);
  const running = change.running ?? showing.running;
  return {
    at: now,
    week: running && change.running === true && week >= weeks ? 0 : week,
    speed: change.speed ?? showing.speed,
    running,
  };
}

/** Rounded to what a person who wants no motion sees: one week after the other. */
export const stillWeek = (week: number): number => Math.floor(week + 1e-9);

/** How much earlier than it is due a picture may be drawn, ms: frames do not come on the dot. */
const EARLY = 5;

/** Tells of each frame, by its time in ms, whether a picture is drawn in it, so that there are about `rate` a second at most. */
export function pacer(rate: number): (at: number) => boolean {
  const span = 1000 / rate;
  let due = Number.NEGATIVE_INFINITY;
  return (at) => {
    if (at < due - EARLY) return false;
    due = at < due + span ? due + span : at + span;
    return true;
  };
}
