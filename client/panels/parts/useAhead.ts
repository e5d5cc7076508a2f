import { useEffect } from 'preact/hooks';
import { persist } from '../../net/persist.ts';
import { loadBothLanguages } from '../../text/i18n.ts';

/** The longest that a busy page puts a part off, ms. */
const AT_LAST = 5_000;

/** What a page shows first has the network and the processor to itself for so long, ms. */
const SETTLING = 5_000;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLING));

/** Resolves when the browser has nothing better to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari knows no idle time.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: AT_LAST });
    else setTimeout(resolve, 200);
  });

/**
 * Loads what a page will show later, one part after the other while the browser is idle, and the sentences of the other
 * language: it is there at once when its time comes, and a network that is cut by then does not matter. `parts` stays the same.
 */
export function useAhead(parts: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const left = new AbortController();
    const begin = async (): Promise<void> => {
      await settled();
      for (const part of [...parts, loadBothLanguages]) {
        await idle();
        if (left.signal.aborted) return;
        await persist(part, left.signal);
      }
    };
    void begin();
    return () => left.abort();
  }, [parts]);
}
