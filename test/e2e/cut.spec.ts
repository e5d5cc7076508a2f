import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import type { Person } from './kit/person.ts';
import { PHONE } from './kit/person.ts';
import { coloursOf } from './kit/pixels.ts';

/** Alone, at the planning table of the first round. */
async function atTheTable(you: Person): Promise<void> {
  await you.open('/');
  await you.press('shell.landing.asSales');
}

/** A mark that a page loses when it is loaded again. */
const mark = (page: Page): Promise<void> => page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
const isSame = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute('data-same'));

test('who is cut off from review to the next planning catches up without loading anything', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive('en');
  const { code, console } = await openSession(server.url, { rounds: 2 });
  const seat = await takeSeat(server.url, code, 'Sari', { team: 'kawung', role: 'marketing' });
  const sari = await arrive('id');
  const { page, say } = sari;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const lastPart = page.waitForResponse(/\/assets\/DebriefPage-.*\.js/, { timeout: 60_000 });
  await sari.open(seat.page);
  await sari.speak();
  await lastPart;
  // The other language comes last, each part of it when the browser has nothing better to do: at the latest after five seconds.
  for (let known = -1; known !== asked.length; ) {
    known = asked.length;
    await page.waitForTimeout(6_000);
  }
  await mark(page);
  asked.length = 0;

  await facilitator.open(console);
  await facilitator.press('console.fillBots');
  for (const key of ['shell.step.start', 'shell.step.openPlanning', 'shell.step.close', 'console.guard.close'])
    await facilitator.press(key);
  await facilitator.press('shell.step.openReview');
  await expect(page.getByRole('heading', { name: say('results.title', { round: 1 }) })).toBeVisible();

  await sari.context.setOffline(true);
  await expect(page.locator('.connection')).toHaveText(say('shell.link.reconnecting'));
  for (const key of ['shell.step.startRound', 'shell.step.openPlanning']) await facilitator.press(key);
  await expect(page.getByText(say('shell.link.long'))).toBeVisible();
  await expect(page.getByRole('heading', { name: say('results.title', { round: 1 }) })).toBeVisible();

  await sari.context.setOffline(false);
  await sari.place({ brand: 2 });
  await expect(page.locator('.connection')).toHaveText(say('shell.link.live'));
  expect(await isSame(page)).toBe(true);
  expect(asked.filter((path) => /\.(?:js|css)$/.test(path))).toEqual([]);
});

test('a part of the page that cannot be fetched says so, and comes by itself, with its styles', async ({ arrive }) => {
  const you = await arrive('en');
  const { page, say } = you;
  let cut = true;
  await page.route(/\/assets\/MarketStage-/, (route) => (cut ? route.abort() : route.continue()));
  await atTheTable(you);
  await you.place({ closing: 2 });
  await you.lock();
  await mark(page);
  await expect(page.getByText(say('shell.waiting.pageFailed'))).toBeVisible();
  cut = false;
  await expect(page.locator('.market-town')).toBeVisible();
  await expect(page.locator('.market-head')).toHaveCSS('display', 'flex');
  expect(await isSame(page)).toBe(true);
});

test('a page that is loaded again is there, whatever of it comes first', async ({ arrive, server }) => {
  const { code, console: desk } = await openSession(server.url);
  const { page: seat } = await takeSeat(server.url, code, 'Ani', { team: 'kawung', role: 'sales' });
  const host = await arrive('en');
  await host.open(desk);
  for (const key of ['console.fillBots', 'shell.step.start', 'shell.step.openPlanning']) await host.press(key);
  // In what order code, words and drawing come is chance, so several browsers are asked.
  for (let time = 0; time < 4; time++) {
    const you = await arrive('en');
    await you.open(seat);
    await expect(you.slider('closing')).toBeVisible();
    await you.page.reload({ waitUntil: 'commit' });
    await expect(you.slider('closing')).toBeVisible();
  }
});

test('while the engine, and then its pictures, cannot be fetched the table tells the market; then it is drawn', async ({
  arrive,
}) => {
  const you = await arrive('id');
  const { page, say } = you;
  const away = page.getByText(say('town.away'));
  let cut: RegExp | null = /\/assets\/(?:phaser|parang\.stall)-/;
  await page.route(/\/assets\//, (route) => (cut?.test(route.request().url()) ? route.abort() : route.continue()));
  await atTheTable(you);
  await you.place({ closing: 2 });
  await you.lock();
  await expect(away).toBeVisible();
  await expect(page.getByRole('row', { name: /^Kawung/ })).toBeVisible();
  const missed = page.waitForEvent('requestfailed', (request) => request.url().includes('parang.stall'));
  cut = /\/assets\/parang\.stall-/;
  await missed;
  await expect(away).toBeVisible();
  await expect(page.getByRole('row', { name: /^Kawung/ })).toBeVisible();
  cut = null;
  await expect(page.locator('.market-town[data-drawn]')).toBeVisible();
  await expect(away).toHaveCount(0);
});

test('when the graphics card is taken away, the table tells the market, and it is drawn without one', async ({
  arrive,
}) => {
  const you = await arrive('en', PHONE, { renderer: 'webgl' });
  const { page, say } = you;
  await atTheTable(you);
  await you.place({ closing: 2 });
  await you.lock();
  const picture = page.locator('.market-town canvas');
  await expect(picture).toBeVisible();
  await expect(page.locator('.market-loading')).toHaveCount(0);

  const told = await page.evaluate(async (notice) => {
    const box = document.querySelector('.market-view');
    const card = document.querySelector<HTMLCanvasElement>('.market-town canvas');
    const context = card?.getContext('webgl2') ?? card?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!box || !loss) throw new Error('the market is not drawn with a graphics card');
    return new Promise<boolean>((resolve) => {
      new MutationObserver((_, watch) => {
        if (!box.textContent?.includes(notice)) return;
        watch.disconnect();
        resolve(box.querySelector('table') !== null);
      }).observe(box, { childList: true, subtree: true, characterData: true });
      loss.loseContext();
    });
  }, say('town.away'));
  expect(told).toBe(true);

  await expect(page.getByText(say('town.away'))).toHaveCount(0);
  await expect(picture).toHaveCount(1);
  expect(await picture.evaluate((it) => (it as HTMLCanvasElement).getContext('2d') !== null)).toBe(true);
  await expect(async () => {
    const { colours, most } = await coloursOf(picture);
    expect(colours).toBeGreaterThan(20);
    expect(most).toBeLessThan(0.95);
  }).toPass();
});
