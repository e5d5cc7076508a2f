import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { PHONE } from './kit/person.ts';

test('the debrief shows when chips paid and what decided it, on a desk and on a phone, by keyboard, and in the replay too', async ({
  arrive,
  server,
}) => {
  const [facilitator, sari] = [await arrive('id'), await arrive('id', PHONE)];
  const { seat, code } = await finishedSession(server.url, facilitator, { rounds: 2 });
  const { page, say } = sari;
  await sari.open(seat.page);

  await test.step('it is worked out while everybody looks on, and then it is there', async () => {
    await expect(facilitator.page.locator('.turn-card').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.turn-card').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.hindsight-waiting')).toHaveCount(0, { timeout: 60_000 });
    await expect(page.locator('.luck-share')).toContainText('%');
    await expect(page.locator('.turn-plan').first()).toBeVisible();
    await expect(facilitator.page.locator('.turn-plan').first()).toBeHidden();
    await facilitator.page.locator('.turn-more summary').first().press('Enter');
    await expect(facilitator.page.locator('.turn-plan').first()).toBeVisible();
  });

  await test.step('who plays sees the own team first, and the others on wish', async () => {
    const teams = page.locator('.payback').getByRole('group', { name: say('hindsight.team') });
    await expect(teams.getByRole('radio', { name: 'Kawung' })).toBeChecked();
    const before = await page.locator('.payback-picture').textContent();
    await teams.getByRole('radio', { name: 'Kawung' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(teams.getByRole('radio', { name: 'Parang' })).toBeChecked();
    expect(await page.locator('.payback-picture').textContent()).not.toBe(before);
    await page.keyboard.press('ArrowLeft');
  });

  await test.step('picture and table tell the same of the chips of a round', async () => {
    const { page: desk, say: sayDesk } = facilitator;
    await desk.locator('.payback').getByRole('radio', { name: '2', exact: true }).check({ force: true });
    await desk.getByText(sayDesk('hindsight.payback.table.summary')).click();
    const rows = await desk.locator('.payback-table tbody tr').allInnerTexts();
    const names = await desk.locator('.payback-name').allTextContents();
    expect(rows.map((row) => row.split('\t')[0]?.trim())).toEqual(names);
    const figures = (await desk.locator('.payback-figure').allTextContents()).sort();
    const cells = await desk.locator('.payback-table tbody tr').evaluateAll((lines) =>
      lines.flatMap((line) =>
        [...line.querySelectorAll('td')]
          .slice(2, -2)
          .map((cell) => cell.textContent ?? '')
          .filter((text) => text !== ''),
      ),
    );
    expect(cells.sort()).toEqual(figures);
    expect(await broken(desk)).toEqual([]);
  });

  await test.step('nothing is wider than a phone, and everybody can read it', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await broken(page)).toEqual([]);
  });

  await test.step('the replay shows it as it was found', async () => {
    const sizes = await page.locator('.turn-size strong').allTextContents();
    await sari.open(`/replay?session=${code}`);
    await page.getByRole('button', { name: say('replay.place.debrief'), exact: true }).click();
    await expect(page.locator('.turn-size strong').first()).toBeVisible();
    expect(await page.locator('.turn-size strong').allTextContents()).toEqual(sizes);
  });
});
