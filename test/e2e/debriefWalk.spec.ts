import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { PHONE } from './kit/person.ts';
import { saved } from './kit/recordingOf.ts';
import { wordsIn } from './kit/words.ts';

const PARTS = ['facts', 'why', 'soWhat', 'nowWhat'] as const;

/** Seconds for which a page says that the part has been looked at. */
async function passedOn(page: Page): Promise<number> {
  const [, minutes = '', seconds = ''] =
    /(\d+):(\d\d)/.exec((await page.locator('.step-timer').textContent()) ?? '') ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

test('the debrief leads from the last review through its four parts to a file that opens without a network', async ({
  arrive,
  browser,
  server,
}, info) => {
  const [facilitator, sari, wall] = [await arrive('id'), await arrive('id', PHONE), await arrive('id')];
  const { seat, screen } = await finishedSession(server.url, facilitator, { rounds: 2 });
  await sari.open(seat.page);
  await wall.open(screen);
  const { page, say } = facilitator;
  const bar = page.locator('.walk-bar');

  await test.step('a page has all four parts, and the facilitator a word on how to lead each', async () => {
    for (const one of [facilitator, sari])
      for (const part of PARTS)
        await expect(one.page.getByRole('heading', { name: one.say(`walk.${part}.title`) })).toBeVisible();
    await expect(page.locator('.walk-lead')).toHaveCount(4);
    await expect(sari.page.locator('.walk-lead')).toHaveCount(0);
  });

  await test.step('the facilitator takes the room from part to part: the wall shows one at a time, every page marks it', async () => {
    for (const part of [...PARTS.slice(1), 'soWhat'] as const) {
      await bar.getByRole('radio', { name: say(`walk.${part}.short`) }).click({ force: true });
      await expect(sari.page.locator(`.walk-part.${part} .walk-here`)).toBeVisible();
      await expect(sari.page.locator('.walk-here')).toHaveCount(1);
      await expect(wall.page.getByRole('heading', { name: say(`walk.${part}.title`) })).toBeVisible();
      await expect(wall.page.locator('.walk-part')).toHaveCount(1);
    }
  });

  await test.step('each difference has two figures and a question', async () => {
    for (const one of [facilitator, sari, wall]) {
      await expect(one.page.locator('.difference')).toHaveCount(4);
      for (const figure of await one.page.locator('.difference dd strong').allTextContents())
        expect(figure).toMatch(/\d/);
    }
  });

  await test.step('what the facilitator notes is kept, and is on nobody else’s page', async () => {
    const note = page.locator('.walk-part.soWhat').getByLabel(say('walk.note.label'));
    await note.fill('Tanya Citra dulu');
    await note.blur();
    await expect(page.locator('.walk-part.soWhat').getByText(say('walk.note.kept'))).toBeVisible();
    await expect.poll(() => passedOn(page)).toBeGreaterThanOrEqual(2);
    const before = await passedOn(page);
    await page.reload();
    await expect(note).toHaveValue('Tanya Citra dulu');
    const [after, onWall] = await Promise.all([passedOn(page), passedOn(wall.page)]);
    expect(after, 'the part goes on since when it went on').toBeGreaterThanOrEqual(before);
    expect(Math.abs(after - onWall)).toBeLessThanOrEqual(1);
    for (const one of [sari, wall]) await expect(one.page.getByText('Tanya Citra dulu')).toHaveCount(0);
  });

  await test.step('teams lose their names where the facilitator says so twice, and get them back', async () => {
    const lists = sari.page.locator('.axis-list');
    const tell = async (way: 'name' | 'letter' | 'none'): Promise<void> => {
      await page.getByRole('radio', { name: say(`walk.teams.${way}`), exact: true }).click({ force: true });
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('walk.teams.change') })
        .click();
    };
    await expect(lists.first()).toContainText('Parang');
    await tell('letter');
    await expect(lists.first()).not.toContainText('Parang');
    await expect(lists.first()).toContainText('Kawung');
    await expect(sari.page.getByRole('link', { name: sari.say('debrief.copy') })).toHaveCount(0);
    await tell('none');
    await expect(wall.page.getByText(say('walk.ownOnly'))).toBeVisible();
    await expect(lists.first().locator('li')).toHaveCount(1);
    expect(await broken(page)).toEqual([]);
    await tell('name');
    await expect(lists.first()).toContainText('Parang');
  });

  await test.step('it fits a phone, and everybody can read it', async () => {
    expect(await sari.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    for (const one of [sari, wall]) expect(await broken(one.page)).toEqual([]);
  });

  await test.step('the replay is taken along on that phone, and leads through the same parts with the network off', async () => {
    await sari.page.getByRole('link', { name: sari.say('debrief.copy') }).click();
    const save = sari.page.getByRole('button', { name: sari.say('replay.copy.save') });
    const path = await saved(sari, () => save.click(), info.outputPath('replay.html'));
    const context = await browser.newContext({
      offline: true,
      locale: 'id-ID',
      viewport: PHONE,
      reducedMotion: 'reduce',
    });
    const held = await context.newPage();
    const words = wordsIn('id');
    await held.goto(pathToFileURL(path).href);
    await held.getByRole('button', { name: words('replay.place.debrief'), exact: true }).click();
    for (const part of PARTS)
      await expect(held.getByRole('heading', { name: words(`walk.${part}.title`) })).toBeVisible();
    await expect(held.locator('.difference')).toHaveCount(4);
    await expect(held.getByText('Tanya Citra dulu')).toHaveCount(0);
    await context.close();
  });
});
