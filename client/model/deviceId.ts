import type { Shelf } from './keyring.ts';

const PLACE = 'pasar.device';
const FORM = /^[A-Za-z0-9_-]{8,40}$/;

/**
 * Random letters that this browser keeps for itself: they say nothing of anybody, and let a session tell who was blocked from it. Where storage
 * is blocked there are none.
 */
export function deviceId(shelf: Shelf | null, newId: () => string): string | undefined {
  try {
    const kept = shelf?.getItem(PLACE);
    if (kept && FORM.test(kept)) return kept;
    const made = newId();
    shelf?.setItem(PLACE, made);
    return shelf?.getItem(PLACE) === made ? made : undefined;
  } catch {
    return undefined;
  }
}
