import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { PHONE } from './kit/person.ts';

test('the debrief leads from facts to what to do now, with the figures of the session', async ({ arrive, server }) => {
  const [facilitator, sari] = [await arrive('id'), await arrive('id', PHONE)];
  const { seat } = await finishedSession(server.url, facilitator, { rounds: 2 });
  await sari.open(seat.page);
  const parts = ['facts', 'why', 'soWhat', 'nowWhat'];

  await test.step('a page has all four parts, and the facilitator a word on how to lead each', async () => {
    for (const { page, say } of [facilitator, sari])
      for (const part of parts)
        await expect(page.getByRole('heading', { name: say(`walk.${part}.title`) })).toBeVisible();
    await expect(facilitator.page.locator('.walk-lead')).toHaveCount(4);
    await expect(sari.page.locator('.walk-lead')).toHaveCount(0);
  });

  await test.step('the facilitator takes the room to another part, and every page follows', async () => {
    const { page, say } = facilitator;
    await page
      .locator('.walk-bar')
      .getByRole('radio', { name: say('walk.soWhat.short') })
      .click({ force: true });
    await expect(sari.page.locator('.walk-part.soWhat .walk-here')).toBeVisible();
    await expect(sari.page.locator('.walk-here')).toHaveCount(1);
  });

  await test.step('each difference has two figures and a question', async () => {
    for (const { page } of [facilitator, sari]) {
      await expect(page.locator('.difference')).toHaveCount(4);
      for (const figure of await page.locator('.difference dd strong').allTextContents()) expect(figure).toMatch(/\d/);
    }
  });

  await test.step('it fits a phone, and everybody can read it', async () => {
    expect(await sari.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await broken(sari.page)).toEqual([]);
    expect(await broken(facilitator.page)).toEqual([]);
  });
});
