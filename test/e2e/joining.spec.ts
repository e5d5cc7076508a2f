import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import { create } from 'qrcode';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { Person, PROJECTOR } from './kit/person.ts';
import { wordsIn } from './kit/words.ts';

/** The dark cells of a QR code on a page, row by row. */
const cellsOf = async (code: Locator): Promise<string[]> =>
  [...((await code.locator('path').getAttribute('d')) ?? '').matchAll(/M(\d+) (\d+)h/g)]
    .map(([, x, y]) => `${y}:${x}`)
    .sort();

/** The dark cells that spell `text` and nothing else. */
function cellsFor(text: string): string[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const cells = Array.from({ length: modules.size ** 2 }, (_, at) => [
    Math.floor(at / modules.size),
    at % modules.size,
  ]);
  return cells
    .filter(([y = 0, x = 0]) => modules.get(y, x))
    .map(([y, x]) => `${y}:${x}`)
    .sort();
}

test('from a fresh browser to the lobby in three actions at most, with the code in lower case and spaces', async ({
  arrive,
  server,
}) => {
  const { code } = await openSession(server.url, { language: 'id' });
  const budi = await arrive('id');
  const { page, say } = budi;
  await budi.open('/');
  let actions = 0;
  /** A field filled in and sent with Enter is one action; whoever presses the button instead needs one more each time. */
  const answer = async (field: string, text: string): Promise<void> => {
    actions += 1;
    const box = page.getByRole('textbox', { name: say(field) });
    await box.fill(text);
    await box.press('Enter');
  };
  await answer('shell.landing.code', ` ${code.slice(0, 2)} ${code.slice(2)} `.toLowerCase());
  await answer('shell.join.name', 'Budi');
  await expect(page.getByRole('heading', { name: say('shell.lobby.welcome', { name: 'Budi' }) })).toBeVisible();
  expect(actions).toBeLessThanOrEqual(3);
});

test('looking at a join link takes no seat; a second Budi is told the name he got; any name will do', async ({
  arrive,
  server,
}) => {
  const { code, console, screen } = await openSession(server.url, { teams: 4, language: 'en' });
  const facilitator = await arrive('en');
  await facilitator.open(console);
  const filled = facilitator.page.getByText(facilitator.say('shell.lobby.filled', { filled: 0, needed: 8 }));
  await expect(filled).toBeVisible();
  await fetch(`${server.url}/join/${code}`);
  await fetch(`${server.url}/api/join/${code}`);
  const looker = await arrive('id');
  await looker.open(`/join/${code}`);
  await looker.speak();
  await expect(looker.page.getByRole('textbox', { name: looker.say('shell.join.name') })).toBeVisible();
  await expect(filled).toBeVisible();

  await takeSeat(server.url, code, 'Budi', { team: 'kawung', role: 'sales' });
  await looker.join(code, 'Budi', { team: 'Kawung', role: 'marketing' }, 'Budi 2');
  await expect(
    looker.page.getByText(looker.say('shell.lobby.renamed', { asked: 'Budi', given: 'Budi 2' })),
  ).toBeVisible();

  for (const [at, name] of ['Eko', 'Ida', '李', 'Ñá'].entries()) {
    const seat = await takeSeat(server.url, code, name, {
      team: at < 2 ? 'parang' : 'truntum',
      role: at % 2 === 0 ? 'sales' : 'marketing',
    });
    expect(seat.name).toBe(name);
    await expect(facilitator.page.locator('.person-pill').filter({ hasText: name })).toBeVisible();
  }

  await test.step('console and projector say who is missing, in words', async () => {
    const projector = await arrive('id', PROJECTOR);
    await projector.open(screen);
    for (const [page, say] of [
      [facilitator.page, facilitator.say],
      [projector.page, wordsIn('en')],
    ] as const) {
      await expect(page.getByText(say('shell.lobby.filled', { filled: 6, needed: 8 }))).toBeVisible();
      const roles = `${say('shell.role.sales')} and ${say('shell.role.marketing')}`;
      await expect(page.getByText(say('shell.lobby.missing', { team: 'Mendung', roles }))).toBeVisible();
    }
  });
});

test('reopening the code after the tab was closed leads to the same seat and draft', async ({ arrive, server }) => {
  const { code, console } = await openSession(server.url);
  const [facilitator, sari] = [await arrive('en'), await arrive('en')];
  await sari.join(code, 'Sari', { team: 'Kawung', role: 'marketing' });
  await facilitator.open(console);
  await facilitator.press('shell.step.start');
  await facilitator.press('room.start.anyway');
  await facilitator.press('shell.step.openPlanning');
  await sari.place({ brand: 2 });
  await sari.page.close();

  const page = await sari.context.newPage();
  await page.goto('/');
  await page.getByRole('textbox', { name: sari.say('shell.landing.code') }).fill(code);
  await page.getByRole('button', { name: sari.say('shell.landing.join'), exact: true }).click();
  await expect(page.getByRole('slider', { name: sari.say('cards.brand.name'), exact: true })).toHaveValue('2');
  await expect(page.getByRole('textbox', { name: sari.say('shell.join.name') })).toHaveCount(0);
});

test('the QR code holds the address that is written beside it, and never that of one machine only', async ({
  browser,
  serve,
}) => {
  const server = await serve((port) => ({ PUBLIC_URL: `http://party.test:${port}` }));
  const { code, console, screen } = await openSession(server.url);
  const [facilitator, projector] = [
    await Person.arrive(browser, server.url, 'en'),
    await Person.arrive(browser, server.url, 'en', PROJECTOR),
  ];
  const address = `http://party.test:${server.port}/join/${code}`;
  await facilitator.open(console);
  await projector.open(screen);
  for (const { page } of [facilitator, projector]) {
    await expect(page.locator('.join-board-url')).toHaveText(address.replace('http://', ''));
    expect(await cellsOf(page.getByRole('img', { name: address }))).toEqual(cellsFor(address));
  }

  await test.step('that of the other device, too', async () => {
    const seat = await takeSeat(server.url, code, 'Eko', { team: 'kawung', role: 'sales' });
    const { page, say } = facilitator;
    await facilitator.open(`http://party.test:${server.port}${seat.page}`);
    await page.getByText(say('shell.device.title')).click();
    const link = await page.getByRole('textbox', { name: say('shell.device.link') }).inputValue();
    expect(link).toBe(`http://party.test:${server.port}/play#t=${seat.token}`);
    expect(await cellsOf(page.getByRole('img', { name: say('shell.device.qr') }))).toEqual(cellsFor(link));
  });
  for (const person of [facilitator, projector]) await person.leave();
});

test('where no other device can reach the server, lobby and seat say so and draw no QR code', async ({
  arrive,
  server,
}) => {
  const { code, console } = await openSession(server.url, { language: 'id' });
  const seat = await takeSeat(server.url, code, 'Eko', { team: 'kawung', role: 'sales' });
  const { page, say } = await arrive('id');
  for (const [address, words] of [
    [console, 'shell.lobby.onlyHere'],
    [seat.page, 'shell.device.onlyHere'],
  ] as const) {
    await page.goto(address);
    if (address === seat.page) await page.getByText(say('shell.device.title')).click();
    await expect(page.getByText(say(words))).toBeVisible();
    await expect(page.locator('svg.qr-code')).toHaveCount(0);
  }
});
