import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCES } from './sources.ts';

/** What a source of tests or server imports of ours when it runs: types are gone by then. */
const IMPORT = /^(?:import|export)(?! type )[^'"]*?from '(\.[^']+)'/gm;
const FOLLOWED = /^(?:test|server)\//;
const text = new Map(SOURCES.flatMap(({ path, text }) => (FOLLOWED.test(path) ? [[path, text] as const] : [])));
const importedBy = (path: string): string[] =>
  [...(text.get(path) ?? '').matchAll(IMPORT)].map(([, to = '']) => posix.join(posix.dirname(path), to));

/** All that a test brings with it, itself included. */
function reached(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const to of importedBy(path)) reached(to, known);
  return known;
}

/** What can be started: another process, a worker, a server that listens. */
const STARTS = /^import (?!type ).* from 'node:(?:child_process|worker_threads|http|net)'/m;
const startsSomething = (path: string): boolean => STARTS.test(text.get(path) ?? '');
const tests = [...text.keys()].filter((path) => /^test\/(?!e2e\/).*\.test\.tsx?$/.test(path));
const isLive = (path: string): boolean => /^test\/server\/|\.live\.test\.ts$/.test(path);

describe('a test in which something runs beside it', () => {
  const starting = tests.filter((path) => [...reached(path)].some(startsSomething));

  test('is live, and no unit test', () => {
    expect(tests.length).toBeGreaterThan(100);
    for (const path of [
      'test/server/main.test.ts',
      'test/server/http/app.test.ts',
      'test/server/lab/workerLab.test.ts',
    ])
      expect(starting).toContain(path);
    expect(starting.filter((path) => !isLive(path))).toEqual([]);
  });

  test('is the only one that is called so', () => {
    const called = tests.filter((path) => path.endsWith('.live.test.ts'));
    expect(called.filter((path) => !starting.includes(path))).toEqual([]);
  });
});

test('what needs a browser’s build to run is tested beside the client, since elsewhere Node runs the sources as they are', () => {
  const elsewhere = tests.filter((path) => !/^test\/(?:client|assets)\//.test(path));
  expect(elsewhere.length).toBeGreaterThan(100);
  expect(elsewhere.filter((path) => path.endsWith('.tsx'))).toEqual([]);
});
