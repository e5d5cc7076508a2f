import i18next from 'i18next';
import type { Language } from '../../shared/session/settings.ts';

/** The values that a sentence takes: `{{name}}`, and `{{count}}` for the plural forms. */
export type Values = Readonly<Record<string, string | number>>;

/** Looks up a sentence by `area.path.to.key` in the language that was chosen; of several keys, the first that there is. */
export type T = (key: string | readonly string[], values?: Values) => string;

type Sentences = { readonly [key: string]: string | Sentences };

/**
 * One file for each area and language, `text/en/plan.ts` and `text/id/plan.ts`; each exports one object that bears
 * the area's name: `export const plan = { ... }`.
 */
const files = import.meta.glob<Readonly<Record<string, Sentences>>>('./{en,id}/*.ts');

const wanted = new Set<string>();
const loaded = new Set<string>();
const listeners = new Set<() => void>();
let chosen: Language = 'id';

void i18next.init({
  initAsync: false,
  lng: chosen,
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: {},
});

async function load(language: Language, area: string): Promise<void> {
  const path = `./${language}/${area}.ts`;
  if (loaded.has(path)) return;
  const file = files[path];
  if (!file) throw new Error(`no text for ${path}`);
  const sentences = (await file())[area];
  if (!sentences) throw new Error(`${path} exports no "${area}"`);
  i18next.addResourceBundle(language, 'translation', { [area]: sentences }, true, true);
  loaded.add(path);
}

/** Loads the sentences of some areas in the current language; a page waits for this before it is drawn. */
export async function loadTexts(areas: readonly string[]): Promise<void> {
  for (const area of areas) wanted.add(area);
  await Promise.all(areas.map((area) => load(chosen, area)));
}

/** Fetches the sentences of some areas in a language that is not spoken yet; no page waits for them. */
export async function fetchTexts(language: Language, areas: readonly string[]): Promise<void> {
  await Promise.all(areas.map((area) => load(language, area)));
}

/** Loads the sentences that this page has asked for in the other language, too: a change needs no network then. */
export async function loadBothLanguages(): Promise<void> {
  const languages: readonly Language[] = ['id', 'en'];
  await Promise.all(languages.flatMap((language) => [...wanted].map((area) => load(language, area))));
}

let wishes = 0;

/**
 * Changes the language of everything on the page, and of the areas given, once its sentences are there. Of several wishes the
 * latest counts.
 */
export async function speak(language: Language, areas: readonly string[] = []): Promise<void> {
  for (const area of areas) wanted.add(area);
  wishes += 1;
  const wish = wishes;
  await Promise.all([...wanted].map((area) => load(language, area)));
  if (wish !== wishes) return;
  chosen = language;
  await i18next.changeLanguage(language);
  if (typeof document !== 'undefined') document.documentElement.lang = chosen;
  for (const listener of listeners) listener();
}

export const spoken = (): Language => chosen;

/** Calls back after the language was changed; returns how to stop that. */
export function onSpeak(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The sentence for a key in the current language. Without a count there is one form of it, and it is looked up as it stands: what the
 * library does to choose between forms would be a third of a page's first drawing.
 */
export const t: T = (key, values) => {
  const sentence: unknown =
    typeof key === 'string' && values?.['count'] === undefined && i18next.getResource(chosen, 'translation', key);
  if (typeof sentence === 'string')
    return values ? i18next.services.interpolator.interpolate(sentence, values, chosen, {}) : sentence;
  return i18next.t(typeof key === 'string' ? key : [...key], { ...values });
};
