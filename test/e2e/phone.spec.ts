import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import type { Size } from './kit/person.ts';
import { LAPTOP, PHONE, PROJECTOR } from './kit/person.ts';
import { expectSentences, readIn } from './kit/reading.ts';
import { tour } from './kit/tour.ts';

/** What lies beyond an edge: the page as a whole, and words that are cut off or would have to be scrolled to. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (it: Element | null): boolean =>
      it !== null && (/auto|scroll/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
    const isText = (it: Element): boolean =>
      [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const outside = ({ left, right }: DOMRect): boolean => right > innerWidth + 1 || left < -1;
    const cut = [...document.body.querySelectorAll('*')]
      .filter((it) => isText(it) && outside(it.getBoundingClientRect()))
      .filter((it) => !it.closest('.only-heard') && it.checkVisibility() && !scrolls(it.parentElement))
      .map((it) => `${it.localName}.${it.getAttribute('class') ?? ''}: ${it.textContent?.slice(0, 40)}`);
    const wide = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth;
    return wide ? ['the page', ...cut] : cut;
  });

test('no page scrolls sideways on a phone, in either language, nor on a laptop or a projector', async ({
  arrive,
  server,
}) => {
  test.setTimeout(180_000);
  let sizes: Size[] = [PHONE, PROJECTOR, LAPTOP];
  await tour(server.url, await arrive('id'), 8, async ({ name, page }) => {
    for (const size of sizes) {
      await page.setViewportSize({ ...size });
      // Indonesian has the longer words, so it alone is measured where there is room.
      for (const language of size === PHONE ? (['en', 'id'] as const) : (['id'] as const)) {
        await readIn(page, language);
        await expectSentences(page);
        const where = `${name} in ${language} at ${size.width}x${size.height}`;
        await expect.soft.poll(() => beyond(page), { message: where, timeout: 3_000 }).toEqual([]);
      }
    }
    sizes = sizes.toReversed();
  });
});
