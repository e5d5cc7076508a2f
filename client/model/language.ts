import type { Language } from '../../shared/session/settings.ts';
import { browserShelf } from './keyring.ts';

const PLACE = 'pasar.language';
const KNOWN: readonly string[] = ['id', 'en'] satisfies readonly Language[];

const isLanguage = (text: string | null | undefined): text is Language => KNOWN.includes(text ?? '');

/** What this person chose on this device, or null. */
export function chosenLanguage(): Language | null {
  try {
    const kept = browserShelf()?.getItem(PLACE);
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    browserShelf()?.setItem(PLACE, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The first language of the browser that we speak; Indonesian where there is none. */
export function browserLanguage(wishes: readonly string[]): Language {
  return wishes.map((wish) => wish.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'id';
}
