import { expect } from '@playwright/test';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { test } from './kit/game.ts';
import type { Taken } from './kit/opened.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { Person } from './kit/person.ts';
import { StrictProxy } from './kit/strictProxy.ts';

/** A session in its first planning, with one person at the table of Marketing and one, elsewhere, at that of Sales. */
async function inPlanning(base: string, facilitator: Person): Promise<{ code: string; sari: Taken; budi: Taken }> {
  const { code, console } = await openSession(base);
  const sari = await takeSeat(base, code, 'Sari', { team: 'kawung', role: 'marketing' });
  const budi = await takeSeat(base, code, 'Budi', { team: 'kawung', role: 'sales' });
  await facilitator.open(console);
  await facilitator.press('shell.step.start');
  await facilitator.press('room.start.anyway');
  await facilitator.press('shell.step.openPlanning');
  return { code, sari, budi };
}

test('where WebSockets are refused, the game works by asking, and the light says so', async ({ browser, server }) => {
  const proxy = await StrictProxy.start(server.url);
  const you = await Person.arrive(browser, proxy.url, 'id');
  const { page, say } = you;
  await you.open('/');
  await you.press('shell.landing.asSales');
  const light = page.locator('.connection');
  await expect(light).toHaveText(say('shell.link.polling'));
  await expect(light).toHaveAttribute('title', say('shell.link.about.polling'));
  expect(proxy.refusals).toBeGreaterThan(0);
  await you.place({ closing: 2, calls: 1 });
  await you.lock();
  await you.press('town.control.skip');
  await you.press('shell.step.openReview');
  await expect(page.getByRole('heading', { name: say('results.title', { round: 1 }) })).toBeVisible();
  expect(you.troubles).toEqual([]);
  await you.leave();
  await proxy.stop();
});

test('a move made while the line is down is kept, and counts once it is up again', async ({ arrive, server }) => {
  const facilitator = await arrive('en');
  const { sari: seat } = await inPlanning(server.url, facilitator);
  const sari = await arrive('id');
  await sari.open(seat.page);
  await sari.speak();
  await sari.place({ brand: 2 });
  const { page, say } = sari;
  const light = page.locator('.connection');

  await sari.context.setOffline(true);
  await expect(light).toHaveText(say('shell.link.reconnecting'));
  await sari.place({ content: 2, brand: 1 });
  await expect(page.getByText(say('shell.link.long'))).toBeVisible();
  const draft = facilitator.page.locator('.role-draft');
  await expect(draft.filter({ hasText: facilitator.say('cards.content.name') })).toHaveCount(0);

  await sari.context.setOffline(false);
  await expect(light).toHaveText(say('shell.link.live'));
  await expect(sari.slider('content')).toHaveValue('2');
  await expect(draft.filter({ hasText: `${facilitator.say('cards.content.name')} 2` })).toHaveCount(1);
  await expect(draft.filter({ hasText: `${facilitator.say('cards.brand.name')} 1` })).toHaveCount(1);
  await page.reload();
  await expect(sari.slider('content')).toHaveValue('2');
  await expect(sari.slider('brand')).toHaveValue('1');
});

test('a second tab of a seat takes over calmly; the old one says so and stays away', async ({ arrive, server }) => {
  const facilitator = await arrive('en');
  const { sari: seat } = await inPlanning(server.url, facilitator);
  const sari = await arrive('en');
  await sari.open(seat.page);
  await sari.place({ brand: 2 });

  const second = await sari.context.newPage();
  const sockets: string[] = [];
  sari.page.on('websocket', (socket) => sockets.push(socket.url()));
  sari.page.on('request', (request) => {
    if (request.url().includes('/socket.io/')) sockets.push(request.url());
  });
  await second.goto('/play');
  const brand = second.getByRole('slider', { name: sari.say('cards.brand.name'), exact: true });
  await expect(brand).toHaveValue('2');
  await expect(sari.page.getByRole('heading', { name: sari.say('shell.released.title') })).toBeVisible();
  await brand.focus();
  await second.keyboard.press('3');
  await expect(facilitator.page.getByText(`${facilitator.say('cards.brand.name')} 3`)).toBeVisible();
  await expect(second.locator('.connection')).toHaveText(sari.say('shell.link.live'));
  expect(sockets).toEqual([]);
  await expect(sari.page.getByRole('button', { name: sari.say('shell.released.here') })).toBeVisible();
});

test('who cannot be let in is told what to do', async ({ arrive, server }) => {
  const { code } = await openSession(server.url, { language: 'id' });
  const you = await arrive('id');
  const { page, say } = you;

  await you.open('/play#t=notATokenOfThisServer1');
  await expect(page.getByText(say('rejections.token/unknown'))).toBeVisible();
  await page.getByRole('link', { name: say('shell.home') }).click();
  await expect(page.getByRole('heading', { name: 'Pasar' })).toBeVisible();

  await you.open('/join/22222');
  await expect(page.getByText(say('rejections.code/unknown'))).toBeVisible();

  const seat = await takeSeat(server.url, code, 'Eko', { team: 'kawung', role: 'sales' });
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const line = socket.connectToServer();
    socket.onMessage((message) => line.send(String(message).replace(`"protocol":${PROTOCOL}`, '"protocol":999')));
  });
  await you.open(seat.page);
  await expect(page.getByText(say('rejections.protocol/other-version'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('shell.waiting.reload') })).toBeVisible();
});
