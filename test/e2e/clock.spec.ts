import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { PROJECTOR } from './kit/person.ts';

const CLOCK = '.countdown-time, .screen-clock';
const AGREE_WITHIN_MS = 1_000;

/** When the time of a page will be up, ms since the epoch: read at the moment at which its clock changes, even if it is drawn anew. */
async function endOn(page: Page): Promise<number> {
  await expect(page.locator(CLOCK), `a clock on ${page.url()}`).toBeVisible({ timeout: 45_000 });
  return page.evaluate(
    (clock) =>
      new Promise<number>((resolve) => {
        const shown = (): string | undefined => document.querySelector(clock)?.textContent;
        const first = shown();
        new MutationObserver((_, watch) => {
          const now = shown();
          if (now === undefined || now === first) return;
          const [minutes = 0, seconds = 0] = now.split(/[:.]/).map(Number);
          watch.disconnect();
          resolve(performance.timeOrigin + performance.now() + 1000 * (60 * minutes + seconds));
        }).observe(document.body, { characterData: true, childList: true, subtree: true });
      }),
    CLOCK,
  );
}

/** Waits until all screens agree within a second on when time is up, and returns when that is. */
async function agreedEnd(pages: readonly Page[]): Promise<number> {
  let ends: number[] = [];
  await expect(async () => {
    ends = await Promise.all(pages.map(endOn));
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(AGREE_WITHIN_MS);
  }).toPass();
  return Math.max(...ends);
}

const shownOn = (pages: readonly Page[]): Promise<string[]> =>
  Promise.all(pages.map(async (page) => (await page.locator(CLOCK).textContent()) ?? ''));

test('all screens agree on the time through pause, more time and reload; time up closes planning by itself', async ({
  arrive,
  server,
}) => {
  test.setTimeout(240_000);
  const facilitator = await arrive('en');
  const { page: desk, say } = facilitator;
  const openPlanning = async (console: string): Promise<void> => {
    await facilitator.open(console);
    for (const key of ['console.fillBots', 'shell.step.start', 'shell.step.openPlanning']) await facilitator.press(key);
  };

  // The shortest planning there is runs out while the other session is looked at.
  const short = await openSession(server.url, { planningSeconds: 30 });
  const place = { team: 'kawung', role: 'marketing' } as const;
  const sari = await arrive('en');
  await takeSeat(server.url, short.code, 'Budi', { team: 'kawung', role: 'sales' });
  await sari.open((await takeSeat(server.url, short.code, 'Sari', place)).page);
  await openPlanning(short.console);
  await sari.place({ brand: 2 });

  const long = await openSession(server.url, { planningSeconds: 300 });
  const projector = await arrive('en', PROJECTOR);
  const [eko, ida] = [await arrive('en'), await arrive('id')];
  // Ida's device is seven minutes fast.
  await ida.context.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() + 7 * 60_000;
  });
  await projector.open(long.screen);
  await eko.open((await takeSeat(server.url, long.code, 'Eko', { team: 'kawung', role: 'sales' })).page);
  await ida.open((await takeSeat(server.url, long.code, 'Ida', place)).page);
  await openPlanning(long.console);
  const screens = [desk, projector.page, eko.page, ida.page];

  await test.step('while it runs, while it is halted, and after a reload', async () => {
    await agreedEnd(screens);
    await facilitator.press('console.time.pause');
    await expect(eko.page.locator('.countdown-note')).toHaveText(say('shell.time.paused'));
    await expect(projector.page.locator('.screen-clock-note')).toHaveText(say('projector.time.paused'));
    await expect(async () => expect(new Set(await shownOn(screens)).size).toBe(1)).toPass();
    const [halted = ''] = await shownOn(screens);
    await ida.page.reload();
    await projector.page.reload();
    await expect(ida.page.locator(CLOCK)).toHaveText(halted);
    expect(await shownOn(screens)).toEqual(screens.map(() => halted));
    await facilitator.press('console.time.resume');
  });

  await test.step('with a minute more', async () => {
    const before = await agreedEnd(screens);
    await facilitator.press('console.time.more', { count: 1 });
    await expect(async () => {
      const gained = (await agreedEnd(screens)) - before;
      expect(Math.abs(gained - 60_000)).toBeLessThanOrEqual(AGREE_WITHIN_MS);
    }).toPass();
    await eko.page.reload();
    const after = await agreedEnd(screens);
    expect(Math.abs(after - before - 60_000)).toBeLessThanOrEqual(AGREE_WITHIN_MS);
  });

  await test.step('time up: planning is closed, and the results say what was played for whom', async () => {
    await facilitator.open(short.console);
    await expect(desk.getByRole('button', { name: say('shell.step.openReview') })).toBeVisible({ timeout: 40_000 });
    await facilitator.press('shell.step.openReview');
    const played = sari.page.locator('.round-plan section');
    await expect(played.filter({ hasText: say('results.role.marketing') })).toContainText(
      say('results.plan.source.draft'),
    );
    await expect(played.filter({ hasText: say('results.role.sales') })).toContainText(say('results.plan.source.house'));
  });
});
