import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import type { Person } from './kit/person.ts';
import { PHONE } from './kit/person.ts';

const GAME = /\/assets\/.*\.(?:js|css)$/;

const painted = (page: Page): Promise<boolean> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** The first picture is painted, and after a while says in both languages that nothing more has come. */
async function firstPicture({ page }: Person): Promise<void> {
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText('Pasar', { exact: true })).toBeVisible();
  await expect.poll(() => painted(page)).toBe(true);
  await expect(page.getByRole('alert')).toContainText('coba lagi');
  await expect(page.getByRole('alert')).toContainText('try again');
}

/** The game has taken the place of the first picture. */
async function landed({ page, say }: Person): Promise<void> {
  await expect(page.getByRole('link', { name: say('shell.landing.hostButton') })).toBeVisible();
  await expect(page.locator('#first')).toHaveCount(0);
}

test('where the game cannot be had, a first picture is there at once, then a kind word and a way to try again', async ({
  arrive,
}) => {
  const you = await arrive('en');
  const { page } = you;
  await page.route(GAME, (route) => route.abort());
  await firstPicture(you);
  await page.unroute(GAME);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /Coba lagi.*Try again/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await landed(you);
});

test('where nobody answers for a while, the first picture is there all the same, and the game comes by itself', async ({
  arrive,
}) => {
  const you = await arrive('id', PHONE);
  await you.page.route(GAME, () => {});
  await firstPicture(you);
  // Now what was asked for is answered.
  await you.page.unroute(GAME);
  await landed(you);
});

test('where the sentences cannot be had, the first picture stays, and gives way by itself once they are there', async ({
  arrive,
}) => {
  const you = await arrive('id');
  const sentences = /\/assets\/words-first-[^/]*\.js$/;
  await you.page.route(sentences, (route) => route.abort());
  await firstPicture(you);
  await you.page.unroute(sentences);
  await landed(you);
});

test('all that a seat’s page is made of is asked for before any of it is read', async ({ arrive }) => {
  const you = await arrive('en');
  const { page } = you;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // Nothing that the page could read is ever answered: what is asked for is asked by the page itself.
  await page.route(GAME, () => {});
  await page.goto('/play', { waitUntil: 'commit' });
  for (const file of [/\/door-.*\.js$/, /\/seat-.*\.js$/, /\/seat-.*\.css$/])
    await expect.poll(() => asked.filter((path) => file.test(path)).length, String(file)).toBe(1);
  await page.unroute(GAME);
  await expect(page.getByRole('heading', { name: you.say('shell.noSeat.title') })).toBeVisible();
  // And nothing is asked for twice.
  expect(asked.filter((path, at) => asked.indexOf(path) < at && path.startsWith('/assets/'))).toEqual([]);
});

test('the landing page asks for nothing of a seat’s page', async ({ arrive }) => {
  const you = await arrive('en');
  const asked: string[] = [];
  you.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await you.open('/');
  await landed(you);
  expect(asked.filter((path) => path.includes('/seat-'))).toEqual([]);
});
