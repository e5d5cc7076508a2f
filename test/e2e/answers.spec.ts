import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { FACTORS } from '../../shared/session/causes.ts';
import { test } from './kit/game.ts';

/** Whole money as a person reads it: `−Rp 1.234` is -1234. */
const moneyIn = (text: string): number => Number(text.replace(/\D/gu, '')) * (text.includes('−') ? -1 : 1);

/** The rows of a table without its head, each as its name and its figures. */
async function rowsOf(table: Locator): Promise<{ name: string; figures: number[] }[]> {
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => ({
      name: (await row.getByRole('rowheader').textContent()) ?? '',
      figures: (await row.getByRole('cell').allInnerTexts()).map(moneyIn),
    })),
  );
}

test('a draft is projected as a range, and the round is then explained to the last rupiah', async ({ arrive }) => {
  const you = await arrive('id');
  const { page, say } = you;
  await you.open('/');
  await you.press('shell.landing.asSales');

  await test.step('while planning: nothing without a chip, a range with one, and another with another', async () => {
    const card = page.getByRole('region', { name: say('projection.title') });
    await expect(card).toHaveText(new RegExp(say('projection.none')));
    await you.placeByMouse({ closing: 1 });
    const range = card.getByText(/^Rp.* – Rp/).first();
    await expect(range).toBeVisible();
    const first = (await range.textContent()) ?? '';
    await you.placeByMouse({ closing: 3 });
    await expect(range).not.toHaveText(first);
    await expect(card.getByText(say('projection.old'))).toHaveCount(0);
  });

  await test.step('after it: six causes from the first plan to what came', async () => {
    await you.lock();
    await you.press('town.control.skip');
    await you.press('shell.step.openReview');
    const card = page.getByRole('region', { name: say('causes.title') });
    await expect(card.locator('.causes-way').getByRole('listitem')).toHaveCount(8);
    await expect(card.locator('.causes-way').getByText(say('causes.own.sales'))).toBeVisible();
    await card.getByRole('radio', { name: say('causes.measure.brandValue') }).check({ force: true });
    await expect(card.getByText(new RegExp(`^${say('causes.measure.brandValue')}: `))).toBeVisible();
    await card.getByText(say('causes.table.summary')).click();
    const rows = await rowsOf(card.getByRole('table'));
    expect(rows.map(({ name }) => name)).toEqual([
      say('causes.startFirst'),
      ...FACTORS.map((factor) => say(`causes.own.${factor}`)),
      say('causes.end', { round: 1 }),
    ]);
    for (const column of [0, 1]) {
      const figures = rows.map((row) => row.figures[column] ?? Number.NaN);
      const parts = figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0);
      expect(parts).toBe(figures.at(-1));
    }
  });
});
