import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { makeLink } from './kit/console.ts';
import { test } from './kit/game.ts';
import { openSession } from './kit/opened.ts';
import { Person, PHONE } from './kit/person.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a guest looks on by a link of their own, round by round, until it is taken back', async ({ arrive, server }) => {
  const desk = await arrive('en');
  const guest = await arrive('id', PHONE);
  const opened = await openSession(server.url, { title: 'Kopi Senin', language: 'id' });
  await desk.open(opened.console);
  await desk.speak();
  const link = await makeLink(desk, 'Ibu Sari', 'observer');
  await guest.open(link);
  await guest.speak();
  await expect(guest.page.getByText(guest.say('watch.lobby'))).toBeVisible();
  const row = desk.page.locator('.link-row').filter({ hasText: 'Ibu Sari' });
  await expect(row).toContainText(desk.say('chair.links.here'));

  await desk.press('console.fillBots');
  await desk.press('shell.step.start');
  await desk.press('shell.step.openPlanning');
  await expect(desk.page.locator('.team-board')).toBeVisible();
  await expect(guest.page.getByText(guest.say('watch.first'))).toBeVisible();
  expect(await broken(guest.page)).toEqual([]);
  // Once every bot has locked there is nothing to ask before planning closes.
  await expect(desk.page.locator('.team-board').getByText(desk.say('shell.ready.locked'), { exact: true })).toHaveCount(
    4,
  );
  await desk.press('shell.step.close');
  await expect(guest.page.locator('.results')).toHaveCount(0);
  await desk.press('shell.step.openReview');
  await expect(guest.page.locator('.results .score-picture')).toBeVisible();
  expect(await broken(guest.page)).toEqual([]);

  await row.getByRole('button', { name: desk.say('chair.links.takeBackLabel', { name: 'Ibu Sari' }) }).click();
  await desk.press('chair.links.confirm.go');
  await expect(heading(guest.page, guest.say('shell.revoked.title'))).toBeVisible();
  await guest.open(link);
  await expect(heading(guest.page, guest.say('shell.revoked.title'))).toBeVisible();
  await expect(row).toHaveCount(0);

  await desk.press('chair.files.log');
  const log = desk.page.locator('.log-list li');
  await expect(log.first()).toContainText(desk.say('log.what.LinkRevoked'));
  await desk.choose(desk.say('log.show'), desk.say('log.kind.steps'));
  await expect(log.first()).toContainText(desk.say('log.what.ReviewOpened'));
  expect(await broken(desk.page)).toEqual([]);
});

test('an assistant runs the room from a phone and is not offered what a lead decides', async ({ arrive, server }) => {
  const desk = await arrive('en');
  const phone = await arrive('en', PHONE);
  const opened = await openSession(server.url, {});
  await desk.open(opened.console);
  const link = await makeLink(desk, 'Ratna', 'assistant');
  await phone.open(link);
  await phone.press('console.fillBots');
  await phone.press('shell.step.start');
  await phone.press('shell.step.openPlanning');
  await expect(phone.page.locator('.team-board')).toBeVisible();
  await expect(desk.page.locator('.team-board')).toBeVisible();
  await expect(phone.page.getByRole('heading', { name: phone.say('chair.links.title') })).toHaveCount(0);
  await expect(phone.page.getByRole('button', { name: phone.say('chair.move.open') })).toHaveCount(0);
  await expect(phone.page.getByRole('group', { name: phone.say('console.rules.companyValue') })).toHaveCount(0);
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'how far the console is wider than a phone').toBeLessThanOrEqual(0);
  expect(await broken(phone.page)).toEqual([]);
});

test('a lead deletes a session from the start page; what is gone says so once, and is forgotten', async ({
  arrive,
  server,
}) => {
  const desk = await arrive('en');
  const phone = await arrive('en');
  const { code, console } = await openSession(server.url, { title: 'Kopi Senin' });
  for (const person of [desk, phone]) {
    await person.open(console);
    await expect(person.page.locator('.header-place')).toContainText(code);
    await expect(person.page).toHaveURL(/#/);
    await person.open('/');
  }
  await desk.page.getByRole('button', { name: desk.say('own.delete.label', { code }) }).click();
  await expect(desk.page.getByRole('dialog')).toContainText(desk.say('own.delete.words'));
  expect(await broken(desk.page)).toEqual([]);
  await desk.press('own.delete.go');
  await expect(desk.page.locator('.own-session', { hasText: code })).toHaveCount(0);
  await phone.open('/');
  await expect(phone.page.locator('.own-gone')).toContainText(code);
  expect(await broken(phone.page)).toEqual([]);
  await phone.open('/');
  await expect(phone.page.getByText(code)).toHaveCount(0);
});

test('where the server has a password, opening a session and playing alone ask for it', async ({ browser, serve }) => {
  const server = await serve(() => ({ FACILITATOR_PASSWORD: 'kopi pagi' }));
  const person = await Person.arrive(browser, server.url, 'en');
  const { page, say } = person;
  await page.goto('/');
  await page.getByRole('button', { name: say('shell.landing.asSales') }).click();
  await expect(page.getByText(say('rejections.password/missing'))).toBeVisible();
  await page.getByLabel(say('own.door.password')).fill('teh');
  await page.getByRole('button', { name: say('shell.landing.asSales') }).click();
  await expect(page.getByText(say('rejections.password/wrong'))).toBeVisible();
  expect(await broken(page)).toEqual([]);
  await page.getByLabel(say('own.door.password')).fill('kopi pagi');
  await page.getByRole('button', { name: say('shell.landing.asSales') }).click();
  await expect(page.locator('.tray')).toBeVisible();

  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/host');
  await page.getByLabel(say('own.door.password')).fill('kopi pagi');
  await page.getByRole('button', { name: say('own.door.enter') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('host.heading.workshop') })).toBeVisible();
  await person.leave();
});
