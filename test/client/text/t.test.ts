import { readdirSync } from 'node:fs';
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { loadTexts, speak, t } from '../../../client/text/i18n.ts';

type Sentences = { readonly [key: string]: string | Sentences };
const areas = readdirSync(new URL('../../../client/text/en/', import.meta.url)).map((file) => file.replace('.ts', ''));

const flat = (sentences: Sentences, path: string): [string, string][] =>
  Object.entries(sentences).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : flat(value, `${path}.${key}`),
  );

/** A value for each placeholder, with signs that nothing may escape. */
const valuesOf = (sentence: string): Record<string, string | number> =>
  Object.fromEntries(
    [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => [name, name === 'count' ? 1 : `<${name} & co>`]),
  );

it.each(['en', 'id'] as const)('every sentence is what the library itself would say, in %s', async (language) => {
  await loadTexts(areas);
  await speak(language);
  const all: Sentences = i18next.getResourceBundle(language, 'translation');
  const keys = areas.flatMap((area) =>
    flat({ [area]: all[area] ?? {} }, '').map(([key, it]) => [key.slice(1), it] as const),
  );
  expect(keys.length).toBeGreaterThan(1000);
  for (const [key, sentence] of keys) {
    const values = valuesOf(sentence);
    expect(t(key, values), key).toBe(i18next.t(key, values));
    if (Object.keys(values).length === 0) expect(t(key), key).toBe(sentence);
    const one = key.replace(/_(one|other)$/, '');
    if (one !== key)
      for (const count of [0, 1, 2]) expect(t(one, { ...values, count })).toBe(i18next.t(one, { ...values, count }));
  }
});
