import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { money, people } from '../../client/present/format.ts';
import type { Drawn } from '../../client/present/townDrawn.ts';
import { coinOf } from '../../client/present/townStalls.ts';
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

/** People for one figure in the market and in the outskirts, as the page says. */
async function statedScale(page: Page): Promise<{ market: number; outskirts: number }> {
  const words = (await page.locator('.market-scale').textContent()) ?? '';
  const [, market = '', outskirts = market] =
    /1 figure = ([\d,]+) people(?: in the market, ([\d,]+))?/.exec(words) ?? [];
  const number = (text: string): number => Number(text.replaceAll(',', ''));
  return { market: number(market), outskirts: number(outskirts) };
}

/** What the stage says it has drawn at the end of a week. */
async function drawnAt(page: Page, week: number): Promise<Drawn> {
  const stage = page.locator('.market-town');
  await expect(stage).toHaveAttribute('data-drawn', new RegExp(`^\\{"week":${week},`));
  return JSON.parse((await stage.getAttribute('data-drawn')) ?? '') as Drawn;
}

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

/** How many frames the page asks for while nothing is done for a second. */
const framesAskedFor = ({ page }: Person): Promise<number> =>
  page.evaluate(async () => {
    const native = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return native.call(window, callback);
    };
    await new Promise((resolve) => setTimeout(resolve, 1000));
    window.requestAnimationFrame = native;
    return asked;
  });

test('the market is drawn with WebGL where there is such a thing, and its weeks flow', async ({ arrive }) => {
  const you = await arrive('id', undefined, { renderer: 'webgl', motion: 'no-preference' });
  await toMarket(you);
  const picture = you.page.locator('.market-town canvas');
  expect(await isWebGL(picture)).toBe(true);
  await you.page.getByRole('slider', { name: you.say('town.control.scrub') }).fill('1');
  expect((await nextMoments(you)).every(isWhole)).toBe(false);
  await you.press('town.control.pause');
  await expectDrawn(picture);
  await test.step('halted, it costs nothing: no frame is asked for', async () => {
    expect(await framesAskedFor(you)).toBe(0);
  });
});

test('until the first picture is drawn, the empty stage says that it will be', async ({ arrive }) => {
  const you = await arrive('id', undefined, { renderer: 'canvas' });
  const { page, say } = you;
  let answer = (): void => {};
  const wanted = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/assets\/banyans-/, async (route) => {
    await wanted;
    await route.continue();
  });
  await toMarket(you);
  await expect(page.getByText(say('town.loading'))).toBeVisible();
  expect((await coloursOf(page.locator('.market-town canvas'))).most).toBeGreaterThan(0.95);
  answer();
  await expect(page.getByText(say('town.loading'))).toHaveCount(0);
  await expectDrawn(page.locator('.market-town canvas'));
});

test('who chooses no motion while the market runs sees it go by whole weeks from then on', async ({ arrive }) => {
  const you = await arrive('en', undefined, { renderer: 'canvas', motion: 'no-preference' });
  const { page, say } = you;
  await toMarket(you);
  const scrub = page.getByRole('slider', { name: say('town.control.scrub') });
  await scrub.fill('1');
  expect((await nextMoments(you)).every(isWhole)).toBe(false);
  await you.press('shell.display');
  const motion = page.getByRole('group', { name: say('preferences.motion.title') });
  await motion.getByRole('radio', { name: say('preferences.motion.none') }).check({ force: true });
  await you.press('preferences.close');
  await scrub.fill('1');
  expect((await nextMoments(you)).filter((moment) => !isWhole(moment))).toEqual([]);
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

  await test.step('what is drawn, times the stated scale, is what the table says', async () => {
    const outcome = outcomes.get('1');
    if (!outcome) throw new Error('nothing was released');
    const scale = await statedScale(page);
    await expect(page.locator('.market-scale')).toContainText(
      say('town.scale.coin', { coin: money(coinOf(outcome), 'IDR', 'en') }),
    );
    for (const shown of [1, 9, 13, 20, WEEKS]) {
      await scrub.fill(String(shown));
      const drawn = await drawnAt(page, shown);
      await you.press('town.control.table');
      const table = page.getByRole('table', { name: say('town.table.caption', { week: shown, weeks: WEEKS }) });
      for (const it of drawn.teams) {
        const own = outcome.teams[it.team];
        if (!own) throw new Error(`nothing was released of ${it.team}`);
        const at = (column: keyof Weeks): number => own.weeks[column][shown - 1] ?? 0;
        const where = `${it.team} in week ${shown}`;
        const figures = (count: number): number => Math.round(count / scale.market);
        expect(it.leads, where).toBe(figures(at('leads')));
        expect(it.customers, where).toBe(figures(at('customers') + at('loyal')));
        expect(it.loyal, where).toBe(Math.min(figures(at('loyal')), it.customers));
        expect(Math.abs(it.aware - at('aware') / scale.outskirts), where).toBeLessThanOrEqual(1);
        expect(Math.abs(drawn.shoppers - at('shoppers') / scale.market), where).toBeLessThanOrEqual(1);
        expect(Math.abs(drawn.outsiders - (at('unaware') + at('aware')) / scale.outskirts), where).toBeLessThanOrEqual(
          1,
        );
        const revenue = own.weeks.revenue.slice(0, shown).reduce((sum, cents) => sum + cents, 0);
        expect(it.coins, where).toBe(Math.floor(revenue / coinOf(outcome)));
        const row = table.getByRole('row', { name: new RegExp(`^${TEAMS[it.team as keyof typeof TEAMS]}`) });
        const quotas = (await row.getByRole('cell').allTextContents()).slice(9);
        const said = (word: string): number => quotas.filter((cell) => cell.startsWith(word)).length;
        expect(it.flags, where).toEqual({
          hit: said('met'),
          missed: said('missed'),
          pending: quotas.length - said('met') - said('missed'),
        });
      }
      await you.press('town.control.table');
    }
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
