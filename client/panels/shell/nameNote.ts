type Note = { readonly asked: string; readonly given: string };

const notes = new Map<string, Note>();

/** What a name says, whatever its spaces, signs and way of writing: the server tidies these without a word. */
const said = (name: string): string => name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Remembers, until the page is closed, that a seat got another name than the one asked for. */
export function noteName(seat: string, asked: string, given: string): void {
  if (said(asked) !== said(given)) notes.set(seat, { asked, given });
}

export const nameNoteOf = (seat: string): Note | null => notes.get(seat) ?? null;
