import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { money, people } from '../../client/present/format.ts';
import type { Weeks } from '../../shared/view/parts.ts';
import { test } from './kit/game.ts';
import type { Person } from './kit/person.ts';
import { coloursOf } from './kit/pixels.ts';
import { released } from './kit/released.ts';

const WEEKS = 26;
const TEAMS = { kawung: 'Kawung', parang: 'Parang', truntum: 'Truntum' };

/** Alone, and as fast as it goes, to the market of the first round. */
async function toMarket(you: Person): Promise<void> {
  await you.open('/');
  await you.press('shell.landing.asSales');
  await you.place({ closing: 2, calls: 2, care: 1 });
  await you.lock();
  await expect(you.page.locator('.market-town canvas')).toBeVisible();
}

/** What the table of a week must show of a team, cell by cell, by what the server has released. */
const cells = ({ weeks }: { weeks: Weeks }, week: number): string[] => {
  const at = week - 1;
  const soFar = weeks.revenue.slice(0, week).reduce((sum, cents) => sum + cents, 0);
  const columns = ['unaware', 'aware', 'shoppers', 'leads', 'customers', 'loyal', 'won', 'cold'] as const;
  return [...columns.map((column) => people(weeks[column][at] ?? 0, 'en')), money(soFar, 'IDR', 'en')];
};

/** The next moments of the market that are shown, in weeks. */
const nextMoments = ({ page }: Person): Promise<number[]> =>
  page.locator('.week-fill').evaluate(
    (fill, weeks) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        new MutationObserver((_, watch) => {
          seen.push((Number.parseFloat((fill as HTMLElement).style.width) / 100) * weeks);
          if (seen.length < 4) return;
          watch.disconnect();
          resolve(seen);
        }).observe(fill, { attributes: true });
      }),
    WEEKS,
  );

const isWhole = (week: number): boolean => Math.abs(week - Math.round(week)) < 1e-3;

const isWebGL = (picture: Locator): Promise<boolean> =>
  picture.evaluate((it) => (it as HTMLCanvasElement).getContext('2d') === null);

async function expectDrawn(picture: Locator): Promise<void> {
  await expect(async () => {
    const { colours, most } = await coloursOf(picture);
    expect(colours).toBeGreaterThan(20);
    expect(most).toBeLessThan(0.95);
  }).toPass();
}

test('the market is drawn with WebGL where there is such a thing, and its weeks flow', async ({ arrive }) => {
  const you = await arrive('id', undefined, { renderer: 'auto', motion: 'no-preference' });
  await toMarket(you);
  const picture = you.page.locator('.market-town canvas');
  expect(await isWebGL(picture)).toBe(true);
  await you.page.getByRole('slider', { name: you.say('town.control.scrub') }).fill('1');
  expect((await nextMoments(you)).every(isWhole)).toBe(false);
  await you.press('town.control.pause');
  await expectDrawn(picture);
});

test('without WebGL, and without motion, the market is halted, hurried, moved and skipped; its table tells the same', async ({
  arrive,
}) => {
  const you = await arrive('en', undefined, { renderer: 'canvas', motion: 'reduce' });
  const { page, say } = you;
  const outcomes = released(page);
  await toMarket(you);
  const picture = page.locator('.market-town canvas');
  const scrub = page.getByRole('slider', { name: say('town.control.scrub') });
  const week = page.locator('.market-week');
  const expectWeek = (at: number): Promise<void> =>
    expect(week).toHaveText(say('town.week', { week: at, weeks: WEEKS }));
  expect(await isWebGL(picture)).toBe(false);
  await scrub.fill('1');
  expect((await nextMoments(you)).filter((moment) => !isWhole(moment))).toEqual([]);

  await you.press('town.control.pause');
  await scrub.fill('1');
  await expectDrawn(picture);
  const early = await picture.screenshot();
  await expectWeek(1);

  await test.step('the table of a week in the middle and of the last one has the released figures', async () => {
    await you.press('town.control.table');
    for (const shown of [13, WEEKS]) {
      await scrub.fill(String(shown));
      const table = page.getByRole('table', { name: say('town.table.caption', { week: shown, weeks: WEEKS }) });
      await expect(table).toBeVisible();
      for (const [team, name] of Object.entries(TEAMS)) {
        const own = outcomes.get('1')?.teams[team];
        if (!own) throw new Error(`nothing was released of ${name}`);
        const row = table.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
        expect((await row.allTextContents()).slice(0, 9), `${name} in week ${shown}`).toEqual(cells(own, shown));
      }
    }
    await you.press('town.control.table');
  });

  await test.step('it is hurried and goes on, and is skipped to its end', async () => {
    await scrub.fill('2');
    await page.getByRole('radio', { name: say('town.control.times', { speed: 4 }) }).check({ force: true });
    await you.press('town.control.play');
    await expect(week).not.toHaveText(say('town.week', { week: 2, weeks: WEEKS }));
    await you.press('town.control.skip');
    await expectWeek(WEEKS);
    await expect(page.getByRole('heading', { name: say('town.over', { round: 1, rounds: 6 }) })).toBeVisible();
    expect((await picture.screenshot()).equals(early)).toBe(false);
  });
});
