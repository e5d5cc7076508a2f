import { readdirSync } from 'node:fs';
import i18next from 'i18next';
import type { Language } from '../../../shared/session/settings.ts';
import { LANGUAGES } from '../../../shared/session/settings.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

const TEXTS = new URL('../../../client/text/', import.meta.url);

/** The areas of the sentences, by which their keys begin. */
export const AREAS: readonly string[] = readdirSync(new URL('en/', TEXTS)).map((file) => file.replace(/\.ts$/, ''));

const texts = i18next.createInstance();
await texts.init({ initAsync: false, fallbackLng: false, interpolation: { escapeValue: false }, resources: {} });
for (const language of LANGUAGES)
  for (const area of AREAS) {
    const file: Readonly<Record<string, unknown>> = await import(new URL(`${language}/${area}.ts`, TEXTS).href);
    texts.addResourceBundle(language, 'translation', { [area]: file[area] }, true);
  }

/** The sentences that people read, so that tests press what is written and not what is hidden. A missing key fails. */
export function wordsIn(language: Language): Say {
  const t = texts.getFixedT(language);
  return (key, values = {}) => {
    if (!texts.exists(key, { lng: language, ...values })) throw new Error(`no ${language} text for ${key}`);
    return t(key, values);
  };
}
