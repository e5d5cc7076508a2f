/** How far this device's clock is from the server's, as far as one exchange could tell. */
type Sample = { readonly offset: number; readonly roundTrip: number; readonly taken: number };

/** The server's time on this device, ms since the epoch. */
export type ServerClock = { readonly now: () => number };

export type ListeningClock = ServerClock & {
  /** An answer carried the server's time `at`; the question left `sent` and the answer came `received` (own clock, ms). */
  readonly hear: (at: number, sent: number, received: number) => void;
  /** A message that nobody asked for carried the server's time: better than nothing, never better than an answer. */
  readonly overhear: (at: number) => void;
};

/** A sample older than this gives way to any newer one, since device clocks drift and are set. */
const STALE_AFTER = 120_000;

/**
 * Keeps the sample with the shortest round trip: the server's time was read at most half of that trip away from the
 * middle, so all screens agree within the slowest good trip.
 */
export function createServerClock(own: () => number): ListeningClock {
  let best: Sample | null = null;
  const weigh = (sample: Sample): void => {
    if (!best || sample.roundTrip <= best.roundTrip || sample.taken - best.taken > STALE_AFTER) best = sample;
  };
  return {
    now: () => own() + (best?.offset ?? 0),
    hear: (at, sent, received) =>
      weigh({ offset: at - (sent + received) / 2, roundTrip: received - sent, taken: received }),
    overhear: (at) => {
      if (!best) weigh({ offset: at - own(), roundTrip: Number.POSITIVE_INFINITY, taken: own() });
    },
  };
}
