import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { test } from './kit/game.ts';
import type { Size } from './kit/person.ts';
import { LAPTOP, Person, PHONE, PROJECTOR } from './kit/person.ts';
import { expectSentences, readIn } from './kit/reading.ts';
import { tour } from './kit/tour.ts';

declare global {
  interface Window {
    violations?: string[];
  }
}

const SHADES = ['dark', 'dark high', 'light high'] as const;

/** Paints a page in other shades, as its own display dialog does. */
const paint = (page: Page, shade: string): Promise<void> =>
  page.evaluate((wish) => {
    const [theme, contrast = 'normal'] = wish.split(' ');
    dispatchEvent(new CustomEvent('pasar:preferences', { detail: { theme, contrast, motion: 'none' } }));
  }, shade);

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

/** Which languages are measured at a size: Indonesian has the longer words, so it alone where there is room. */
const languagesAt = (size: Size) => (size === PHONE ? (['en', 'id'] as const) : (['id'] as const));

/** Keeps a list of what the page's own policy has stopped. */
const listViolations = (): void => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.violations?.push(`${violatedDirective} ${blockedURI}`),
  );
};

test('every page in every phase: no word beyond an edge, open to everybody, over plain http, asking nothing of another host', async ({
  browser,
  server,
}) => {
  test.setTimeout(300_000);
  // A name in the network that is not loopback, so that the browser trusts the page no more than in a real room.
  const person = await Person.arrive(browser, `http://party.test:${server.port}`, 'id');
  const asked = new Set<string>();
  person.context.on('request', (request) => asked.add(new URL(request.url()).protocol));
  person.context.on('response', (response) => expect.soft(response.status(), response.url()).toBeLessThan(500));
  await person.context.addInitScript(listViolations);
  let visited = 0;
  let sizes: Size[] = [PHONE, PROJECTOR, LAPTOP];
  await tour(server.url, person, 8, async ({ name, page }) => {
    visited += 1;
    expect(new URL(page.url()).host, name).toBe(`party.test:${server.port}`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(page.locator('h1').first()).toBeAttached();

    for (const size of sizes) {
      await page.setViewportSize({ ...size });
      for (const language of languagesAt(size)) {
        await readIn(page, language);
        await expectSentences(page);
        const where = `${name} in ${language} at ${size.width}x${size.height}`;
        await expect.soft.poll(() => beyond(page), { message: where, timeout: 3_000 }).toEqual([]);
      }
    }
    sizes = sizes.toReversed();
    expect(await page.evaluate(() => window.violations), name).toEqual([]);

    const language = await readIn(page, visited % 2 === 0 ? 'id' : 'en');
    expect.soft(await broken(page), name).toEqual([]);
    const shade = SHADES[visited % SHADES.length] ?? 'dark';
    await paint(page, shade);
    expect.soft(await broken(page, 'color-contrast'), `${name}, ${shade}`).toEqual([]);
    await paint(page, 'light');
    if (language !== null) await readIn(page, 'id');
  });
  expect(visited).toBeGreaterThan(30);
  expect(asked.has('https:')).toBe(false);
  expect(person.strangers).toEqual([]);
  expect(person.troubles).toEqual([]);
  await person.leave();
});

test('a picture from elsewhere is stopped, and noticed', async ({ browser, server }) => {
  const { context, page, ...person } = await Person.arrive(browser, server.url, 'en');
  await context.addInitScript(listViolations);
  await page.goto('/');
  await page.evaluate(() => {
    new Image().src = 'http://elsewhere.test/spy.png';
  });
  await expect.poll(() => page.evaluate(() => window.violations)).toEqual(['img-src http://elsewhere.test/spy.png']);
  expect(person.strangers).toEqual(['http://elsewhere.test/spy.png']);
  await context.close();
});
