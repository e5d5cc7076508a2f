import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { readIn } from './kit/reading.ts';
import { tour } from './kit/tour.ts';

/** Each rule that a page breaks, with the places where it does. */
async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

test('every page is open to everybody in every phase, in both languages by turns', async ({ arrive, server }) => {
  test.setTimeout(180_000);
  const person = await arrive('en');
  let visited = 0;
  await tour(server.url, person, 2, async ({ name, page }) => {
    visited += 1;
    const language = await readIn(page, visited % 2 === 0 ? 'id' : 'en');
    expect.soft(await broken(page), name).toEqual([]);
    if (language !== null) await readIn(page, 'en');
  });
  expect(visited).toBeGreaterThan(30);
});
