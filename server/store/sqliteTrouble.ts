import type { StoreTrouble } from './storeUnusable.ts';
import { StoreUnusable } from './storeUnusable.ts';

/**
 * Puts what the driver threw into the words of the store. What SQLite refuses because of the values it was given is a bug of
 * the caller and comes back as it is.
 */
export function sqliteTrouble(error: unknown, path: string): unknown {
  if (error instanceof StoreUnusable || !(error instanceof Error)) return error;
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error;
  const code = error.errcode & PRIMARY;
  if (CALLERS_BUG.has(code)) return error;
  return new StoreUnusable(TROUBLE[code] ?? 'failing', path, error);
}

/** SQLite's extended codes carry the primary one in their low byte: https://sqlite.org/rescode.html */
const PRIMARY = 0xff;

const TROUBLE: Readonly<Record<number, StoreTrouble>> = {
  3: 'folder', // PERM
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'folder', // READONLY
  11: 'damaged', // CORRUPT
  13: 'full', // FULL
  14: 'folder', // CANTOPEN
  26: 'damaged', // NOTADB
};

/** TOOBIG, CONSTRAINT, MISMATCH, RANGE. */
const CALLERS_BUG: ReadonlySet<number> = new Set([18, 19, 20, 25]);
