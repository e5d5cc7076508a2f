import type { Words } from '../../shared/session/commitments.ts';
import type { Shelf } from './keyring.ts';

/** What a person wrote for themselves, and what of it the facilitators were last shown from this browser; null: nothing. */
export type OwnWords = Words & { readonly shown: Words | null };

export const NO_WORDS: OwnWords = { remember: '', will: '', until: null, shown: null };

const placeOf = (code: string, seat: string): string => `pasar.words.${code}.${seat}`;

/** What this browser keeps of a seat's own words. */
export function ownWords(shelf: Shelf | null, code: string, seat: string): OwnWords {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(placeOf(code, seat)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...NO_WORDS, ...kept } : NO_WORDS;
  } catch {
    return NO_WORDS;
  }
}

/** Keeps them; false where this browser keeps nothing. */
export function keepWords(shelf: Shelf | null, code: string, seat: string, words: OwnWords): boolean {
  try {
    shelf?.setItem(placeOf(code, seat), JSON.stringify(words));
    return shelf !== null;
  } catch {
    return false;
  }
}

/** Whether what is written is what was shown. */
export const isShown = ({ shown, ...words }: OwnWords): boolean =>
  shown !== null && shown.remember === words.remember && shown.will === words.will && shown.until === words.until;
