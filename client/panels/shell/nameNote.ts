type Note = { readonly asked: string; readonly given: string };

const notes = new Map<string, Note>();

/** Remembers, until the page is closed, that a seat got another name than the one asked for. */
export function noteName(seat: string, asked: string, given: string): void {
  if (asked !== given) notes.set(seat, { asked, given });
}

export const nameNoteOf = (seat: string): Note | null => notes.get(seat) ?? null;
