import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { expectSentences } from './kit/reading.ts';

/** What A4 has between margins of a centimetre, in pixels of a page. */
const A4 = { width: 718, height: 1047 };

/** What does not belong on paper: things to press, drawings in pixels, what stands still while a page is scrolled. */
const strange = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = (it: Element): boolean => it.checkVisibility() && it.getBoundingClientRect().width > 1;
    const pressed = 'button, a.button, input, select, textarea, canvas';
    const stuck = (it: Element): boolean => /sticky|fixed/.test(getComputedStyle(it).position);
    return [...document.body.querySelectorAll('*')]
      .filter((it) => seen(it) && (it.matches(pressed) || stuck(it)) && !it.closest('.only-heard'))
      .map((it) => `${it.localName}.${it.getAttribute('class') ?? ''}`);
  });

/** Words that are not dark, and grounds that are not white: lightness from 0 to 1. */
const coloured = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string): number => {
      if (!pixel) return Number.NaN;
      pixel.fillStyle = '#fff';
      pixel.fillRect(0, 0, 1, 1);
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = pixel.getImageData(0, 0, 1, 1).data;
      return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    };
    const told = (it: Element): boolean =>
      [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return [...document.querySelectorAll('body, body *')]
      .filter((it) => it instanceof HTMLElement && it.checkVisibility() && !it.closest('.only-heard'))
      .flatMap((it) => {
        const { color, backgroundColor } = getComputedStyle(it);
        const name = `${it.localName}.${it.getAttribute('class') ?? ''}: ${it.textContent?.slice(0, 30)}`;
        const faint = told(it) && light(color) > 0.35 ? [`${color} of ${name}`] : [];
        const ground = told(it) && light(backgroundColor) < 0.95 ? [`on ${backgroundColor} ${name}`] : [];
        return [...faint, ...ground];
      });
  });

const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (it) => it.checkVisibility() && !it.closest('.only-heard') && it.getBoundingClientRect().right > innerWidth + 1,
      )
      .map((it) => `${it.localName}.${it.getAttribute('class') ?? ''}`),
  );

/** Tables that are on the page and cannot be read on paper; where people are moved to and fro is no result. */
const folded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('table:not(.people-table)')]
      .filter((it) => !it.checkVisibility({ contentVisibilityAuto: true }) || it.getBoundingClientRect().height < 20)
      .map((it) => it.caption?.textContent ?? it.className),
  );

/** Puts a page on paper and looks at it; it is printed as well. */
async function expectPaper(page: Page, tables: number): Promise<void> {
  await expectSentences(page);
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  await expect.poll(() => strange(page)).toEqual([]);
  expect(await coloured(page)).toEqual([]);
  await expect.poll(() => tooWide(page)).toEqual([]);
  expect(await folded(page)).toEqual([]);
  expect(await page.locator('table').count()).toBeGreaterThanOrEqual(tables);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12]/);
  await page.emulateMedia({ media: 'screen' });
  if (before) await page.setViewportSize(before);
}

test('results and debrief go on paper: all tables, black on white, nothing to press, no wider than A4', async ({
  arrive,
  server,
}) => {
  test.setTimeout(120_000);
  const [facilitator, sari] = [await arrive('id'), await arrive('id')];
  for (const person of [facilitator, sari])
    await person.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await finishedSession(server.url, facilitator, {
    inReview: async (_, seat) => {
      await sari.open(seat.page);
      await expect(sari.page.locator('.causes-way')).toBeVisible();
      await test.step('a player’s results', () => expectPaper(sari.page, 5));
      await expect(facilitator.page.locator('.results .score-picture')).toBeVisible();
      await test.step('the console’s results', () => expectPaper(facilitator.page, 3));
    },
  });
  await expect(sari.page.locator('.debrief')).toBeVisible();
  await test.step('a player’s debrief', () => expectPaper(sari.page, 0));
  await test.step('the console’s debrief', () => expectPaper(facilitator.page, 3));
});
