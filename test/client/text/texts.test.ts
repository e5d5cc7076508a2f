import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rejections as english } from '../../../client/text/en/rejections.ts';
import { rejections as indonesian } from '../../../client/text/id/rejections.ts';
import { REJECTIONS } from '../../../shared/session/rejections.ts';

type Sentences = { readonly [key: string]: string | Sentences };
const CLIENT = new URL('../../../client/', import.meta.url);

const flat = (sentences: Sentences, path = ''): [string, string][] =>
  Object.entries(sentences).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );

async function area(language: string, file: string): Promise<Map<string, string>> {
  const name = file.replace(/\.ts$/, '');
  const module: Record<string, Sentences> = await import(`../../../client/text/${language}/${name}.ts`);
  const sentences = module[name];
  if (!sentences) throw new Error(`text/${language}/${file} exports no "${name}"`);
  return new Map(flat(sentences, `${name}.`));
}

const PLURAL = /_(one|other)$/;
const areas = readdirSync(new URL('text/en/', CLIENT)).filter((file) => file.endsWith('.ts'));
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort();
const stems = (keys: Iterable<string>): string[] =>
  [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort();

describe('every sentence is there in both languages', () => {
  it('has the same areas', () => {
    expect(readdirSync(new URL('text/id/', CLIENT)).filter((file) => file.endsWith('.ts'))).toEqual(areas);
  });

  it('a quarter is called the same everywhere', async () => {
    for (const language of ['en', 'id'])
      for (const file of areas)
        for (const [key, sentence] of await area(language, file))
          for (const [, before] of sentence.matchAll(/(\p{L}+)\{\{quarter\}\}/gu)) expect(before, key).toBe('Q');
  });

  it.each(areas)('%s: same keys, same values, nothing empty', async (file) => {
    const en = await area('en', file);
    const id = await area('id', file);
    expect(stems(id.keys())).toEqual(stems(en.keys()));
    for (const [key, sentence] of en) {
      const other = id.get(key) ?? id.get(key.replace(PLURAL, '_other')) ?? '';
      expect(other.trim(), key).not.toBe('');
      if (!key.endsWith('_one')) expect(placeholders(other), key).toEqual(placeholders(sentence));
    }
  });

  it.each(areas)('%s: both plural forms in English, the one form of Indonesian', async (file) => {
    const en = [...(await area('en', file)).keys()].filter((key) => PLURAL.test(key));
    for (const key of en) expect(en).toContain(key.replace(PLURAL, key.endsWith('_one') ? '_other' : '_one'));
    expect([...(await area('id', file)).keys()].filter((key) => key.endsWith('_one'))).toEqual([]);
  });
});

describe('rejections', () => {
  it.each([
    ['English', english],
    ['Indonesian', indonesian],
  ])('have a sentence for every code, in %s', (_, sentences) => {
    expect(Object.keys(sentences)).toEqual(expect.arrayContaining([...REJECTIONS]));
    for (const [code, sentence] of Object.entries(sentences)) expect(sentence, code).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('the keys that the code asks for', () => {
  it('are there', async () => {
    const known = new Set<string>();
    for (const file of areas) for (const key of stems((await area('en', file)).keys())) known.add(key);
    const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!text\/..\/\w+)\.tsx?$/.test(file),
    );
    const missing = sources.flatMap((file) => {
      const code = readFileSync(new URL(file, CLIENT), 'utf8');
      const asked = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? '');
      return asked.filter((key) => !known.has(key)).map((key) => `${file}: ${key}`);
    });
    expect(missing).toEqual([]);
  });
});
