import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCES } from './sources.ts';

/** What a source of the tests imports of the others when it runs: types are gone by then. */
const IMPORT = /^(?:import|export)(?! type )[^'"]*?from '(\.[^']+)'/gm;
const text = new Map(SOURCES.flatMap(({ path, text }) => (path.startsWith('test/') ? [[path, text] as const] : [])));
const importedBy = (path: string): string[] =>
  [...(text.get(path) ?? '').matchAll(IMPORT)].map(([, to = '']) => posix.join(posix.dirname(path), to));

/** All that a test brings with it, itself included. */
function reached(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const to of importedBy(path)) reached(to, known);
  return known;
}

const startsProcesses = (path: string): boolean => /^import .* from 'node:child_process'/m.test(text.get(path) ?? '');
const tests = [...text.keys()].filter((path) => /^test\/(?!e2e\/).*\.test\.tsx?$/.test(path));
const starting = tests.filter((path) => [...reached(path)].some(startsProcesses));

describe('a test that starts processes', () => {
  test('is called so, and is no unit test', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(starting).toContain('test/server/main.process.test.ts');
    expect(starting.filter((path) => !path.includes('.process.test.'))).toEqual([]);
  });

  test('is the only one that is called so', () => {
    expect(tests.filter((path) => path.includes('.process.test.'))).toEqual(starting);
  });
});

test('what needs a browser’s build to run is tested beside the client, since elsewhere Node runs the sources as they are', () => {
  const elsewhere = tests.filter((path) => !/^test\/(?:client|assets)\//.test(path));
  expect(elsewhere.length).toBeGreaterThan(100);
  expect(elsewhere.filter((path) => path.endsWith('.tsx'))).toEqual([]);
});
