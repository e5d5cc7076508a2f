import { expect } from '@playwright/test';
import { PLAIN_ROOM } from '../../shared/session/settings.ts';
import { test } from './kit/game.ts';
import { enter, expectHeading, tabTo } from './kit/keys.ts';
import { openSession } from './kit/opened.ts';
import { PHONE } from './kit/person.ts';

const AGENDA = { rounds: 6, room: { ...PLAIN_ROOM, agenda: 60 } } as const;

test('a first-time facilitator opens a session by keyboard alone, and finds the same choices the next time', async ({
  arrive,
}) => {
  const you = await arrive('en');
  const { page, say } = you;
  await you.open('/host');
  await tabTo(page, 'textbox', say('host.name'));
  await page.keyboard.type('Monday');
  await page.keyboard.press('Tab');
  await page.keyboard.type('17');
  await expect(page.getByRole('group', { name: say('host.teams') })).toContainText(
    say('host.teamsOf', { least: 4, most: 5 }),
  );
  await you.choose(say('host.agenda'), say('host.agendaOf', { minutes: 60 }));
  for (const next of ['market', 'room', 'summary']) {
    await enter(page, 'button', say('host.next', { step: say(`host.step.${next}`) }));
    await expectHeading(page, say(`host.heading.${next}`));
  }
  await expect(page.locator('.host-summary')).toContainText('Monday');
  await expect(page.locator('.host-summary')).toContainText('6\u00a0rounds\u00a0×\u00a05');
  await enter(page, 'button', say('host.open'));
  await expect(page.locator('.join-board-code')).toBeVisible();
  await expect(page.locator('.agenda-strip')).toBeVisible();

  await you.open('/host');
  await expect(page.getByRole('radio', { name: say('host.agendaOf', { minutes: 60 }) })).toBeChecked();
  await expect(page.getByRole('textbox', { name: say('host.name') })).toHaveValue('');
});

test('the console says that the workshop is late and what helps, after a reload and on a second console too', async ({
  arrive,
  server,
}) => {
  const { console } = await openSession(server.url, AGENDA);
  const you = await arrive('en');
  const { page, say } = you;
  await you.open(console);
  await expect(page.locator('.time-card')).toContainText(say('thread.unknown'));
  const before = new Date(Date.now() - 13.5 * 60_000);
  const typed = `${String(before.getHours()).padStart(2, '0')}:${String(before.getMinutes()).padStart(2, '0')}`;
  await page.getByLabel(say('thread.start.at')).fill(typed);
  await you.press('thread.start.set');
  const late = new RegExp(say('thread.late', { minutes: '[34]' }));
  await expect(page.locator('.time-line')).toContainText(late);
  await expect(page.locator('.time-advice')).toBeVisible();
  await page.reload();
  await expect(page.locator('.time-line')).toContainText(late);

  const other = await arrive('en', PHONE);
  await other.open(console);
  await expect(other.page.locator('.time-line')).toContainText(late);
  await expect(other.page.locator('.notes-card')).toContainText(say('notes.lobby.ask').split('\n')[0] ?? '');
  await you.press('console.fillBots');
  await you.press('shell.step.start');
  await expect(other.page.locator('.time-line')).toContainText(
    say('thread.nowPhase', { item: say('thread.item.round', { round: 1 }), phase: say('thread.phase.briefing') }),
  );
  await expect(other.page.locator('.notes-card')).toContainText(say('notes.briefing1.ask'));
});

test('a device finds out what its network blocks, says what to do, and the facilitator sees it', async ({
  arrive,
  server,
}) => {
  const { code, console } = await openSession(server.url, AGENDA);
  const chair = await arrive('en');
  await chair.open(console);
  const guest = await arrive('id');
  const { page, say } = guest;
  await page.routeWebSocket(/socket\.io/, (socket) => void socket.close());
  await guest.open(`/join/${code}`);
  await guest.speak();
  await page.getByRole('link', { name: say('shell.join.check') }).click();
  await expect(page.locator('.check-all')).toHaveText(say('check.all.fair'));
  await expect(page.getByText(say('check.means.socket.fair'))).toBeVisible();
  await page.getByLabel(say('check.name')).fill('Meja 3');
  await guest.press('check.tell');
  const card = chair.page.locator('.checks-card');
  await expect(card).toContainText('Meja 3');
  await expect(card).toContainText(chair.say('check.item.socket'));
  await expect(card).toContainText(chair.say('check.card.count', { count: 1 }));
  const text = await page.getByRole('textbox', { name: say('check.it.title') }).inputValue();
  expect(text).toContain(`TCP ${server.port}`);
  expect(text).toContain(say('check.means.socket.fair'));
  await page.getByRole('link', { name: say('check.toJoin') }).click();
  await expect(page.getByRole('textbox', { name: say('shell.join.name') })).toBeVisible();
  await expect(chair.page.locator('.console')).toContainText(chair.say('shell.lobby.filled', { filled: 0, needed: 4 }));
});

test('the run sheet of every agenda fits one page of paper, black on white, in both languages', async ({ arrive }) => {
  for (const language of ['en', 'id'] as const) {
    const { page, say } = await arrive(language);
    for (const agenda of [60, 90, 180]) {
      await page.goto(`/runsheet?agenda=${agenda}&title=Penjualan%20bertemu%20Pemasaran&code=A3X7K`);
      await expect(page.locator('.sheet tbody tr').last()).toContainText(say('sheet.end'));
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page[^s]/g), `${agenda} ${language}`).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: say('sheet.print') })).toBeHidden();
      await expect(page.locator('.header-bar')).toBeHidden();
      await expect(page.locator('.sheet')).toHaveCSS('color', 'rgb(0, 0, 0)');
      await page.emulateMedia({ media: null });
    }
  }
});

test('the guide opens beside the console, jumps to a chapter, and gives the focus back', async ({ arrive, server }) => {
  const { console } = await openSession(server.url, AGENDA);
  const you = await arrive('id');
  const { page, say } = you;
  await you.open(console);
  await you.speak();
  await enter(page, 'button', say('thread.help.open'));
  const panel = page.getByRole('dialog', { name: say('guide.title') });
  await panel.getByRole('navigation').getByRole('link').last().click();
  await expect(panel.getByRole('heading').last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: say('thread.help.open') })).toBeFocused();
});
