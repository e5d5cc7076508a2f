import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { test } from './kit/game.ts';
import { readIn } from './kit/reading.ts';
import { tour } from './kit/tour.ts';

const SHADES = ['dark', 'dark high', 'light high'] as const;

/** Paints a page in other shades, as its own display dialog does. */
const paint = (page: Page, shade: string): Promise<void> =>
  page.evaluate((wish) => {
    const [theme, contrast = 'normal'] = wish.split(' ');
    dispatchEvent(new CustomEvent('pasar:preferences', { detail: { theme, contrast, motion: 'none' } }));
  }, shade);

test('every page is open to everybody in every phase, in both languages and all shades by turns', async ({
  arrive,
  server,
}) => {
  test.setTimeout(360_000);
  const person = await arrive('en');
  let visited = 0;
  await tour(server.url, person, 2, async ({ name, page }) => {
    visited += 1;
    const language = await readIn(page, visited % 2 === 0 ? 'id' : 'en');
    expect.soft(await broken(page), name).toEqual([]);
    const shade = SHADES[visited % SHADES.length] ?? 'dark';
    await paint(page, shade);
    expect.soft(await broken(page, 'color-contrast'), `${name}, ${shade}`).toEqual([]);
    await paint(page, 'light');
    if (language !== null) await readIn(page, 'en');
  });
  expect(visited).toBeGreaterThan(30);
});
