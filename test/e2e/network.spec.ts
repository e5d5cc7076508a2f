import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { Person } from './kit/person.ts';

test('on plain http, where there is no clipboard, a link is copied or marked all the same', async ({
  browser,
  server,
}) => {
  const you = await Person.arrive(browser, `http://party.test:${server.port}`, 'en');
  const { page, say } = you;
  await you.open('/');
  await you.press('shell.landing.asSales');
  await page.getByText(say('shell.device.title')).click();
  await you.press('shell.copy.copy');
  await expect(
    page.getByRole('button', { name: new RegExp(`${say('shell.copy.copied')}|${say('shell.copy.marked')}`) }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: say('shell.device.qr') })).toBeVisible();
  expect(you.troubles).toEqual([]);
  await you.leave();
});
