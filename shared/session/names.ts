import { LONGEST_NAME } from './settings.ts';
import type { Session } from './state.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** A name as it is shown: single spaces, without control, direction or other marks that nobody sees, composed. */
export const tidyName = (name: string): string =>
  name
    .replace(/[\t-\r\u2800]/gu, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** The name itself, or the name with the first free number behind it: a second Budi becomes Budi 2. The seat `own` may keep its name. */
export function freeName(session: Session, name: string, own: string | null = null): string {
  const taken = new Set(session.seats.filter(({ seat }) => seat !== own).map((seat) => seat.name.toLowerCase()));
  const cut = (suffix: string): string =>
    [...name]
      .slice(0, LONGEST_NAME - suffix.length)
      .join('')
      .trimEnd() + suffix;
  let candidate = cut('');
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = cut(` ${count}`);
  return candidate;
}
