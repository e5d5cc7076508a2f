import type { Cancel, Clock } from '../clock.ts';
import type { Line } from './line.ts';

/** Milliseconds from one sign to the next. */
export const SIGN_EVERY = 10_000;

/** What comes of the signs: an answer and how long it took, in milliseconds, or none before the next. */
export type Heard = { readonly answered: (took: number) => void; readonly missed: () => void };

/**
 * Sends a line a sign at once and then every ten seconds, and measures by the server's clock how long the answer takes: what a
 * client says of its own line is not asked. Returns what ends it.
 */
export function sendSigns(line: Line, clock: Clock, heard: Heard): Cancel {
  let waiting = false;
  let ended = false;
  let cancel: Cancel = () => undefined;
  let latest = 0;
  const send = (): void => {
    if (waiting) heard.missed();
    latest += 1;
    const sign = latest;
    const sent = clock.now();
    waiting = true;
    line.emit('sign', () => {
      // An answer that is late for its own sign says that the line is slow, but not that the latest was heard.
      if (ended || !waiting || sign !== latest) return;
      waiting = false;
      heard.answered(clock.now() - sent);
    });
    cancel = clock.at(sent + SIGN_EVERY, send);
  };
  send();
  return () => {
    ended = true;
    cancel();
  };
}
