import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import type { Told } from '../../scripts/golden/canonical.ts';
import { COURSES } from '../../scripts/golden/courses.ts';
import { readGolden } from '../../scripts/golden/files.ts';
import { goldenOf } from '../../scripts/golden/golden.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = fileURLToPath(new URL('../../scripts/golden/inBrowser.ts', import.meta.url));

/** All courses in one script, minified as the client is, since a minifier works out sums by itself. */
async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'exact' } },
  });
  const [made] = Array.isArray(built) ? built : [built];
  if (made === undefined || !('output' in made)) throw new Error('nothing was built');
  return made.output[0].code;
}

test('a browser works out the very numbers that were written down', async ({ page }) => {
  await page.addScriptTag({ content: await bundle() });
  const told = await page.evaluate<Record<string, Told>>('exact.tellAll()');
  expect(Object.keys(told)).toEqual(COURSES.map(({ id }) => id));
  for (const course of COURSES)
    expect(goldenOf(course, told[course.id] ?? []).steps, course.id).toEqual(readGolden(course.id)?.steps);
});
