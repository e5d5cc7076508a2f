import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { PHONE } from './kit/person.ts';

test('one team tries a past round once more, sees both attempts side by side, and the debrief goes on as it was', async ({
  arrive,
  server,
}) => {
  const [facilitator, sari] = [await arrive('id'), await arrive('id', PHONE)];
  const { seat } = await finishedSession(server.url, facilitator);
  await sari.open(seat.page);
  const desk = facilitator.page;
  const standings = () => desk.locator('.axis-list').allInnerTexts();
  const before = await standings();

  await test.step('a lead begins it, and the team has its plan of then on the table', async () => {
    await desk.getByText(facilitator.say('attempt.card.title'), { exact: true }).click();
    await facilitator.choose(facilitator.say('attempt.card.who'), 'Kawung');
    await facilitator.press('attempt.card.begin');
    await expect(sari.slider('ads')).toBeVisible();
    await expect(sari.page.locator('.line-mark')).toContainText(sari.say('lines.attempt.own', { number: 2, round: 1 }));
    const lying = await sari.slider('ads').inputValue();
    expect(Number(lying)).toBeGreaterThan(0);
    await sari.place({ ads: Number(lying) - 1 });
    await sari.press('plan.lock');
  });

  await test.step('the market runs when all who try have locked, and the review shows both attempts', async () => {
    await facilitator.press('shell.step.openReview');
    const table = sari.page.locator('.attempt-table:not(.others)');
    await expect(table).toHaveCount(2);
    const row = table.getByRole('row').filter({ hasText: sari.say('cards.ads.name') });
    await expect(row).toHaveClass('changed');
    await expect(row).toContainText('−1');
    await expect(desk.locator('.attempt-table').first()).toBeVisible();
    expect(await sari.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await broken(sari.page)).toEqual([]);
    expect(await broken(desk)).toEqual([]);
  });

  await test.step('the debrief goes on with the official result, and keeps the comparison', async () => {
    await facilitator.press('shell.step.endAttempt');
    await expect(desk.getByRole('heading', { name: facilitator.say('debrief.title') })).toBeVisible();
    expect(await standings()).toEqual(before);
    await expect(sari.page.locator('.line-mark')).toHaveCount(0);
    await sari.page.locator('.attempt summary').press('Enter');
    await expect(sari.page.locator('.attempt-table').first()).toBeVisible();
  });
});
