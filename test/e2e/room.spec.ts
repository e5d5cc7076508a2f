import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { PROJECTOR } from './kit/person.ts';

const KAWUNG_SALES = { team: 'kawung', role: 'sales' } as const;
const PARANG_MARKETING = { team: 'parang', role: 'marketing' } as const;

test('a message reaches those it is for, stays until it is read, and the console counts who has read it', async ({
  arrive,
  server,
}) => {
  const { code, console: desk, screen } = await openSession(server.url, { rounds: 2 });
  const [host, ani, dewi, wall] = [
    await arrive('en'),
    await arrive('id'),
    await arrive('en'),
    await arrive('en', PROJECTOR),
  ];
  await ani.open((await takeSeat(server.url, code, 'Ani', KAWUNG_SALES)).page);
  await ani.speak();
  await dewi.open((await takeSeat(server.url, code, 'Dewi', PARANG_MARKETING)).page);
  await wall.open(screen);
  await host.open(desk);
  const said = (page: Page, text: string) => page.locator('.posted-notice').filter({ hasText: text });
  const send = async (text: string): Promise<void> => {
    await host.page.getByRole('textbox', { name: host.say('room.notice.text') }).fill(text);
    await host.press('room.notice.send');
    await expect(host.page.locator('.standing-notices').getByText(text)).toBeVisible();
  };
  const read = (count: number) => host.page.getByText(host.say('room.notice.read', { read: count, of: 2 }));

  await send('Two minutes left');
  for (const { page } of [ani, dewi, wall]) await expect(said(page, 'Two minutes left')).toBeVisible();
  await expect(read(0)).toBeVisible();
  await ani.press('notice.read');
  await expect(said(ani.page, 'Two minutes left')).toBeHidden();
  await expect(read(1)).toBeVisible();
  await Promise.all([ani.page.reload(), dewi.page.reload()]);
  await expect(said(dewi.page, 'Two minutes left')).toBeVisible();
  await expect(ani.page.getByRole('heading', { name: ani.say('shell.lobby.welcome', { name: 'Ani' }) })).toBeVisible();
  await expect(said(ani.page, 'Two minutes left')).toBeHidden();

  // The server forgets who has read what; those who have say it again when their line is back.
  await server.kill();
  await server.again();
  await expect(read(1)).toBeVisible({ timeout: 30_000 });
  await dewi.press('notice.read');
  await expect(read(2)).toBeVisible();

  await host.page.getByLabel(host.say('room.notice.team')).selectOption('kawung');
  await send('Only for Kawung');
  await expect(said(ani.page, 'Only for Kawung')).toBeVisible();
  for (const { page } of [dewi, wall]) await expect(said(page, 'Only for Kawung')).toHaveCount(0);
  await host.page
    .getByRole('button', { name: host.say('room.notice.withdrawOf', { text: 'Only for Kawung' }) })
    .click();
  await expect(said(ani.page, 'Only for Kawung')).toBeHidden();
});

test('the facilitator looks at a screen live, corrects a plan and gives chips, and the team reads why', async ({
  arrive,
  server,
}) => {
  const { code, console: desk } = await openSession(server.url, { rounds: 2 });
  const [host, ani] = [await arrive('en'), await arrive('id')];
  await ani.open((await takeSeat(server.url, code, 'Ani', KAWUNG_SALES)).page);
  await ani.speak();
  await host.open(desk);
  await host.press('console.fillBots');
  for (const key of ['shell.step.start', 'shell.step.openPlanning']) await host.press(key);
  await ani.place({ calls: 2 });

  const sales = { team: 'Kawung', role: host.say('shell.role.sales') };
  await host.page.getByRole('button', { name: host.say('room.look.at', sales) }).click();
  const look = host.page.getByRole('dialog', { name: host.say('room.look.title', sales) });
  const calls = look.getByRole('slider', { name: host.say('cards.calls.name'), exact: true });
  await expect(calls).toHaveValue('2');
  await expect(calls).toBeDisabled();
  await ani.place({ calls: 3 });
  await expect(calls).toHaveValue('3');
  await host.page.keyboard.press('Escape');
  await expect(look).toBeHidden();
  await expect(host.page.getByRole('button', { name: host.say('room.look.at', sales) })).toBeFocused();

  await host.page.getByRole('button', { name: host.say('room.correct.of', { team: 'Kawung' }) }).click();
  const form = host.page.getByRole('dialog');
  const send = form.getByRole('button', { name: host.say('room.correct.send'), exact: true });
  await form.getByLabel(host.say('cards.calls.name')).selectOption('1');
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await form.getByLabel(host.say('cards.care.name')).selectOption('3');
  await form.getByLabel(host.say('cards.closing.name')).selectOption('3');
  await form.getByRole('textbox', { name: host.say('room.reason.label') }).fill('They pressed the wrong card');
  await send.click();
  await expect(form.getByRole('alert')).toContainText(host.say('rejections.plan/over-budget'));
  await form.getByLabel(host.say('cards.closing.name')).selectOption('0');
  await send.click();
  await expect(form).toBeHidden();
  await expect(ani.slider('calls')).toHaveValue('1');
  await expect(ani.slider('care')).toHaveValue('3');
  await expect(ani.page.locator('.correction')).toContainText('They pressed the wrong card');

  await host.page.getByRole('button', { name: host.say('room.bonus.of', { team: 'Kawung' }) }).click();
  await form.getByRole('radio', { name: '+2', exact: true }).check({ force: true });
  await form.getByRole('textbox', { name: host.say('room.reason.label') }).fill('The best pitch');
  await host.press('room.bonus.give', { count: 2 });
  const bonus = ani.say('notice.bonus', { count: 2, round: 2 });
  await expect(ani.page.getByText(bonus)).toBeVisible();
  await ani.lock();
  await host.press('shell.step.close');
  for (const key of ['shell.step.openReview', 'shell.step.startRound', 'shell.step.openPlanning'])
    await host.press(key);
  await expect(ani.page.locator('.shared-budget')).toContainText('The best pitch');
});

test('closing asks by name while somebody has not locked, and starting while a role is empty; else neither asks', async ({
  arrive,
  server,
}) => {
  const { code, console: desk } = await openSession(server.url);
  const [host, ani] = [await arrive('en'), await arrive('id')];
  await ani.open((await takeSeat(server.url, code, 'Ani', KAWUNG_SALES)).page);
  await ani.speak();
  // A slow line, on which a press comes before the answer to the last one.
  await host.page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer().onMessage((message) => void setTimeout(() => socket.send(message), 400));
  });
  await host.open(desk);
  const question = host.page.getByRole('dialog');
  await host.press('shell.step.start');
  await expect(question.getByRole('listitem')).toHaveText([/Kawung: Marketing/, /Parang: Sales and Marketing/]);
  await host.page.keyboard.press('Escape');
  await host.press('console.fillBots');
  await host.press('shell.step.start');
  await expect(question).toBeHidden();
  await host.press('shell.step.openPlanning');
  await host.press('shell.step.close');
  await expect(question.getByRole('listitem').filter({ hasText: 'Kawung' })).toContainText(
    host.say('shell.role.sales'),
  );
  await host.press('console.guard.stay');
  await expect(question).toBeHidden();
  // The question goes by itself when there is nothing to ask any more.
  await host.press('shell.step.close');
  await expect(question).toBeVisible();
  await ani.place({ calls: 1 });
  await ani.lock();
  await expect(question).toBeHidden();
});

test('the projector is frozen and blanked from the console and by its own keys, and the console says so', async ({
  arrive,
  server,
}) => {
  const { console: desk, screen } = await openSession(server.url, { title: 'Kopi Senin', planningSeconds: 300 });
  const [host, wall] = [await arrive('en'), await arrive('en', PROJECTOR)];
  await host.open(desk);
  await wall.open(screen);
  await host.press('console.fillBots');
  await host.press('shell.step.start');
  await expect(wall.page.locator('.briefing')).toBeVisible();
  const show = (shows: string): Promise<void> =>
    host.page.getByRole('radio', { name: host.say(`room.screen.${shows}`), exact: true }).check({ force: true });

  await show('frozen');
  await expect(wall.page.locator('.frozen-mark')).toBeVisible();
  await expect(host.page.locator('.header-bar').getByText(host.say('room.screen.held.frozen'))).toBeVisible();
  await host.press('shell.step.openPlanning');
  await expect(host.page.locator('.role-draft').first()).toBeVisible();
  await wall.page.keyboard.press('b');
  await wall.page.reload();
  await expect(wall.page.locator('.frozen-mark')).toBeVisible();
  await expect(wall.page.locator('.briefing')).toBeVisible();
  await show('live');
  await expect(wall.page.locator('.screen-planning')).toBeVisible();

  await wall.page.keyboard.press('b');
  await expect(wall.page.getByRole('heading', { name: 'Kopi Senin' })).toBeVisible();
  await expect(wall.page.locator('.screen-planning')).toHaveCount(0);
  await expect(host.page.locator('.header-bar').getByText(host.say('room.screen.held.blank'))).toBeVisible();
  await wall.page.keyboard.press('b');
  await expect(wall.page.locator('.screen-planning')).toBeVisible();
});
