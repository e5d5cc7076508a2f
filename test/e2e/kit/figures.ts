import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Say } from './words.ts';

/** All figures of a round as its results show them, row by row. */
export async function figuresOf(page: Page, say: Say, round: number): Promise<string[]> {
  const rows: string[] = [];
  for (const caption of ['results.teams.caption', 'results.funnel.caption']) {
    const table = page.getByRole('table', { name: say(caption, { round }) });
    await expect(table).toBeVisible();
    rows.push(...(await table.getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ')));
  }
  return rows;
}
