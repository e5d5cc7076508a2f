import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './broken.ts';
import type { Person } from './person.ts';

/** Makes a link on the console and gives back its address on this machine. */
export async function makeLink({ page, say }: Person, name: string, right: string): Promise<string> {
  await page.getByRole('button', { name: say('chair.links.add') }).click();
  await page.getByLabel(say('chair.links.name')).fill(name);
  await page
    .getByRole('group', { name: say('chair.links.what') })
    .getByRole('radio', { name: say(`chair.right.${right}`) })
    .check({ force: true });
  expect(await broken(page)).toEqual([]);
  await page.getByRole('button', { name: say('chair.links.make') }).click();
  const dialog = page.getByRole('dialog', { name: say('chair.shown.title', { name }) });
  const link = await dialog.getByRole('textbox', { name: say('chair.shown.link'), exact: true }).inputValue();
  expect(await broken(page)).toEqual([]);
  await page.keyboard.press('Escape');
  return new URL(link).pathname + new URL(link).hash;
}

/** A person on the console, by name. */
export const pill = ({ page }: Person, name: string): Locator => page.locator('.person-pill').filter({ hasText: name });

/** Where the people of a role stand on the console. */
export const place = ({ page }: Person, team: string, role: string): Locator =>
  page.locator(`[data-place="${team}/${role}"]`);

/** Carries a person with the mouse to a role of a team. */
export async function carry(person: Person, name: string, team: string, role: string): Promise<void> {
  const { page } = person;
  await place(person, team, role).scrollIntoViewIfNeeded();
  await pill(person, name).hover();
  await page.mouse.down();
  const box = await place(person, team, role).boundingBox();
  if (!box) throw new Error('there is no such place');
  await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
}
