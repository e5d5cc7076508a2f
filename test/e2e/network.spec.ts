import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { Person } from './kit/person.ts';
import { tour } from './kit/tour.ts';

declare global {
  interface Window {
    violations?: string[];
  }
}

test('over plain http at a name in the network every page works, and asks nothing of another host', async ({
  browser,
  server,
}) => {
  test.setTimeout(120_000);
  const base = `http://party.test:${server.port}`;
  const person = await Person.arrive(browser, base, 'id');
  const asked = new Set<string>();
  person.context.on('request', (request) => asked.add(new URL(request.url()).protocol));
  person.context.on('response', (response) => expect.soft(response.status(), response.url()).toBeLessThan(500));
  await person.context.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations?.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await tour(server.url, person, 2, async ({ name, page }) => {
    expect(new URL(page.url()).host, name).toBe(`party.test:${server.port}`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(await page.evaluate(() => window.violations), name).toEqual([]);
    await expect(page.locator('#app')).not.toBeEmpty();
    await expect(page.locator('h1').first()).toBeAttached();
  });
  expect(asked.has('https:')).toBe(false);
  expect(person.strangers).toEqual([]);
  expect(person.troubles).toEqual([]);

  await test.step('a picture from elsewhere would have been stopped, and noticed here', async () => {
    const page = await person.context.newPage();
    await page.goto('/');
    await page.evaluate(() => {
      new Image().src = 'http://elsewhere.test/spy.png';
    });
    await expect.poll(() => page.evaluate(() => window.violations)).toEqual(['img-src http://elsewhere.test/spy.png']);
  });
  await person.leave();
});

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
