const PLACE = 'pasar.links';
let spare: Readonly<Record<string, string>> = {};

/** Links that were made in this tab, token by session and chair: the server keeps only their hashes. */
function read(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return spare;
  }
}

export function keepLink(code: string, chair: string, token: string): void {
  spare = { ...read(), [`${code}/${chair}`]: token };
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(spare));
  } catch {
    // `spare` serves until the page is closed.
  }
}

/** The token of a link, where it was made in this tab. */
export const madeLink = (code: string, chair: string): string | null => read()[`${code}/${chair}`] ?? null;
