const PLACE = 'pasar.unsent.';

/** What is being written and not sent yet, kept for this tab so that a reload loses nothing; null where there is none. */
export function unsent(what: string): string | null {
  try {
    return sessionStorage.getItem(PLACE + what);
  } catch {
    return null;
  }
}

/** Keeps it, or forgets it once it was sent or dropped. */
export function keepUnsent(what: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PLACE + what);
    else sessionStorage.setItem(PLACE + what, text);
  } catch {
    // Without storage it lives as long as the page.
  }
}
