import type { Shelf } from './keyring.ts';
import { browserShelf } from './keyring.ts';

const PLACE = 'pasar.read.';

/** The notices that a person has put away on this device, kept over reloads; where storage is blocked, for as long as the page lives. */
export type ReadNotices = {
  readonly read: (whose: string) => readonly number[];
  /** Keeps a notice as read, and forgets those that do not stand any more. */
  readonly keep: (whose: string, notice: number, standing: readonly number[]) => void;
};

export function createReadNotices(shelf: Shelf | null): ReadNotices {
  const spare = new Map<string, readonly number[]>();
  const read = (whose: string): readonly number[] => {
    try {
      const kept: unknown = JSON.parse(shelf?.getItem(PLACE + whose) ?? 'null');
      if (Array.isArray(kept)) return kept.filter((it) => typeof it === 'number');
    } catch {
      // Blocked, or not ours: what this page remembers serves.
    }
    return spare.get(whose) ?? [];
  };
  return {
    read,
    keep: (whose, notice, standing) => {
      const kept = [...new Set([...read(whose), notice])].filter((it) => standing.includes(it));
      spare.set(whose, kept);
      try {
        shelf?.setItem(PLACE + whose, JSON.stringify(kept));
      } catch {
        // A full or blocked storage: see above.
      }
    },
  };
}

/** Of this browser. */
export const readNotices = createReadNotices(browserShelf());
