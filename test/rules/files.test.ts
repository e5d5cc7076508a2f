import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { linesOf, SOURCES, wordsOf } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const code = SOURCES.filter(({ path }) => /\.(?:ts|tsx|mjs)$/.test(path));

describe('names', () => {
  /** Words that say nothing about what a thing is. `DATA_DIR` and the like are words of the environment. */
  const EMPTY = /^(?:manager|helper|util|service|common|misc|data|info|handler)s?$/;
  const NAMED = /export (?:async )?(?:const|function\*?|class|type|interface) ([A-Za-z_$][\w$]*)/g;

  test('no file or folder has an empty word in its name', () => {
    expect(SOURCES.map(({ path }) => path).filter((path) => wordsOf(path).some((word) => EMPTY.test(word)))).toEqual(
      [],
    );
  });

  test('nothing that is exported has an empty word in its name', () => {
    const named = code.flatMap(({ path, text }) => [...text.matchAll(NAMED)].map(([, name = '']) => `${path} ${name}`));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((each) => wordsOf(each.split(' ')[1] ?? '').some((word) => EMPTY.test(word)))).toEqual([]);
  });

  test('no command or event has lost its reason', () => {
    const session = code.filter(({ path }) => /^shared\/session\/(?:commands|events)\b/.test(path));
    const types = session.flatMap(({ text }) =>
      [...text.matchAll(/literal\('([A-Z]\w+)'\)/g)].map(([, type = '']) => type),
    );
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => /(?:Updated|Changed)$/.test(type))).toEqual([]);
  });
});

describe('length', () => {
  /** Sentences are read one by one, so a file of them may be as long as there are sentences. */
  const SENTENCES = /^client\/text\//;
  const LONGEST = 250;
  const counted = code.filter(({ path }) => !SENTENCES.test(path));

  test(`no file is longer than ${LONGEST} lines`, () => {
    const long = counted.filter((source) => linesOf(source) > LONGEST);
    expect(long.map((source) => `${source.path} ${linesOf(source)}`)).toEqual([]);
  });

  test('half of the files are at most 60 lines long', () => {
    const lengths = counted.filter(({ path }) => !path.startsWith('test/')).map(linesOf);
    const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
    console.log(`${lengths.length} source files, ${median} lines in the middle one, ${lengths.at(-1)} in the longest`);
    expect(median).toBeLessThanOrEqual(60);
  });
});

describe('text', () => {
  test('no page, style or script names another host', () => {
    const client = SOURCES.filter(({ path }) => path.startsWith('client/'));
    const hosts = client.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+\.[a-z]{2,})/g)].map(([, host = '']) => ({ path, host })),
    );
    expect(hosts.filter(({ host }) => host !== 'www.w3.org')).toEqual([]);
  });

  test('a lint rule is only ever set aside with a reason', () => {
    const bare = code.filter(({ text }) => /biome-ignore[^\n:]*(?::\s*)?\n|@ts-(?:ignore|nocheck)/.test(text));
    expect(bare.map(({ path }) => path).filter((path) => !path.startsWith('test/rules/'))).toEqual([]);
  });
});

test('the lock file names every optional package, for every platform', () => {
  const Lock = z.object({
    packages: z.record(z.string(), z.object({ optionalDependencies: z.optional(z.record(z.string(), z.string())) })),
  });
  const { packages } = Lock.parse(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path} -> ${name}`),
  );
  expect(missing).toEqual([]);
});
