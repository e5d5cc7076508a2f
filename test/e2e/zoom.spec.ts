import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { inPlanning } from './kit/planning.ts';
import { expectSentences } from './kit/reading.ts';

/** A laptop of 1366 by 768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };

/** Controls that cannot be reached whole: beyond an edge, under something else, or with words that are cut off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (it: Element | null): boolean =>
      it !== null && (/auto|scroll/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
    const faults: string[] = [];
    const controls = (document.querySelector('dialog[open]') ?? document.body).querySelectorAll<HTMLElement>(
      'button, a[href], input, select, summary',
    );
    for (const it of controls) {
      if (!it.checkVisibility() || it.closest('.only-heard, .skip-link')) continue;
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Choices and chips have inputs that lie unseen beside what stands for them.
      const shown = it.closest('label, .chip-places') ?? it;
      const box = shown.getBoundingClientRect();
      if (box.width <= 1) continue;
      const name = `${it.localName}.${it.className} ${shown.textContent?.slice(0, 30)}`;
      if (!scrolls(shown.parentElement) && (box.left < -1 || box.right > innerWidth + 1))
        faults.push(`beyond: ${name}`);
      if (box.height < innerHeight && (box.top < -1 || box.bottom > innerHeight + 1))
        faults.push(`out of sight: ${name}`);
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!hit || !(shown.contains(hit) || hit.contains(it))) faults.push(`under ${hit?.className}: ${name}`);
      const { overflowX } = getComputedStyle(it);
      if (overflowX === 'hidden' && it.scrollWidth > it.clientWidth + 1) faults.push(`cut: ${name}`);
    }
    scrollTo(0, 0);
    const wide = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth;
    return wide ? ['the page scrolls sideways', ...faults] : faults;
  });

test('at 200 % nothing scrolls sideways and every control can be reached: table, market, results, console, debrief, learning check, page to take home', async ({
  arrive,
  server,
}) => {
  test.setTimeout(150_000);
  const eyes = { device: { deviceScaleFactor: 2 } };
  const [facilitator, sari] = [await arrive('id', ZOOMED, eyes), await arrive('id', ZOOMED, eyes)];
  const whole = async (page: Page, what: string): Promise<void> => {
    await expectSentences(page);
    await expect.soft.poll(() => cutOff(page), what).toEqual([]);
  };
  await inPlanning(
    server.url,
    { facilitator, marketing: sari },
    { planningSeconds: 600, title: 'Penjualan bertemu Pemasaran', learning: true },
  );
  await sari.place({ brand: 2 });
  await sari.press('plan.budget.offer').catch(() => sari.press('plan.budget.counter'));
  await whole(sari.page, 'the planning table');
  await whole(facilitator.page, 'the console in planning');
  await facilitator.press('shell.step.close');
  await whole(facilitator.page, 'the console about to close');
  await facilitator.press('console.guard.close');
  await expect(sari.page.locator('.market-town canvas')).toBeVisible();
  await whole(sari.page, 'the market');
  await facilitator.press('shell.step.openReview');
  await expect(sari.page.locator('.causes-way')).toBeVisible();
  await whole(sari.page, 'the results');
  await whole(facilitator.page, 'the console in review');
  await facilitator.press('shell.step.openDebrief');
  await expect(sari.page.locator('.debrief')).toBeVisible();
  await whole(sari.page, 'the debrief');
  await sari.press('learning.take');
  await expect(sari.page.getByRole('heading', { level: 1, name: sari.say('learning.title') })).toBeVisible();
  await whole(sari.page, 'the learning check');
  await sari.page.reload();
  await sari.page.getByRole('link', { name: sari.say('home.open') }).click();
  await expect(sari.page.locator('.home-paper')).toBeVisible();
  await whole(sari.page, 'the page to take home');
});
