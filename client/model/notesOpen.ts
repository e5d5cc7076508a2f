import type { Shelf } from './keyring.ts';

const PLACE = 'pasar.notes';

/** Whether the speaker notes were left open on this device; they are open at first. */
export function notesOpen(shelf: Shelf | null): boolean {
  try {
    return shelf?.getItem(PLACE) !== 'shut';
  } catch {
    return true;
  }
}

export function noteOpen(shelf: Shelf | null, open: boolean): void {
  try {
    shelf?.setItem(PLACE, open ? 'open' : 'shut');
  } catch {
    // Without storage they are open again after a reload.
  }
}
