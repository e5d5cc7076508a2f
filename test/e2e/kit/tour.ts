import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { Opened } from './opened.ts';
import { openSession, takeSeat } from './opened.ts';
import type { Person } from './person.ts';
import { expectSentences } from './reading.ts';

/** One page in one of its states. */
export type Stop = { readonly name: string; readonly page: Page };

type Visit = (stop: Stop) => Promise<void>;

/** As long as names may be, and with a word that does not break. */
const LONG_NAME = 'Wilhelmina Hutagalungsih';

/** Goes to every page in every phase with one browser, and calls `visit` at each once it is drawn. */
export async function tour(base: string, person: Person, teams: number, visit: Visit): Promise<void> {
  const stop = (name: string, page: Page): Promise<void> =>
    test.step(name, async () => {
      await page.bringToFront();
      await expectSentences(page);
      await visit({ name, page });
    });
  const opened = await openSession(base, {
    teams,
    language: person.language,
    title: 'Sales meets Marketing, day 1',
    room: { ...PLAIN_ROOM, agenda: 180 },
  });
  await outside(person, opened, stop);
  await inside(base, person, opened, stop);
}

type At = (name: string, page: Page) => Promise<void>;

/** Pages for people who have no place in a session. */
async function outside({ page, say }: Person, { code }: Opened, stop: At): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (const path of [
    '/',
    '/nowhere',
    '/join/22222',
    '/play',
    '/screen',
    '/host#22222',
    '/replay',
    '/watch',
    '/restore',
  ]) {
    await page.goto(path);
    await expect(heading).toBeVisible();
    await stop(path, page);
  }
  await page.goto('/host');
  for (const step of ['workshop', 'market', 'room', 'summary']) {
    await page
      .getByRole('navigation')
      .getByRole('button')
      .filter({ hasText: say(`host.step.${step}`) })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: say(`host.heading.${step}`) })).toBeVisible();
    await stop(`/host, ${step}`, page);
  }
  for (const path of ['/guide', '/runsheet?agenda=180', `/check/${code}`]) {
    await page.goto(path);
    await expect(page.locator('.prose, .sheet, .check-list').first()).toBeVisible();
    await stop(path, page);
  }
  await page.goto(`/join/${code}`);
  await page.getByText(say('shell.join.pick')).first().click();
  await stop('/join', page);
}

/** Console, projector and a player's page, side by side through a session. */
async function inside(base: string, person: Person, { code, console, screen }: Opened, stop: At): Promise<void> {
  const { page: desk, context, say } = person;
  const seat = await takeSeat(base, code, LONG_NAME, { team: 'kawung', role: 'marketing' });
  const [wall, table] = [await context.newPage(), await context.newPage()];
  await desk.goto(console);
  await wall.goto(screen);
  await table.goto(seat.page);
  const press = (page: Page, key: string): Promise<void> =>
    page.getByRole('button', { name: say(key), exact: true }).click();
  const all = async (phase: string, sign: string): Promise<void> => {
    for (const [name, page] of Object.entries({ console: desk, projector: wall, player: table })) {
      await expect(page.locator(sign).first()).toBeVisible();
      await stop(`${name} in ${phase}`, page);
    }
  };

  await desk
    .getByRole('group', { name: say('console.rules.companyValue') })
    .getByRole('radio')
    .last()
    .check({ force: true });
  await press(desk, 'thread.help.open');
  await expect(desk.locator('.guide-panel .prose')).toBeVisible();
  await stop('console with the guide', desk);
  await press(desk, 'guide.close');
  await press(desk, 'thread.start.now');
  await expect(desk.locator('.time-line')).toContainText(say('thread.onTime'));
  await table.getByText(say('shell.device.title')).click();
  await all('the lobby', '.roster, .people-table');
  await table.getByText(say('shell.device.title')).click();
  await desk
    .getByRole('group', { name: say('console.rules.companyValue') })
    .getByRole('radio')
    .last()
    .check({ force: true });
  await press(desk, 'shell.step.start');
  await expect(desk.getByRole('dialog')).toBeVisible();
  await stop('console about to start with empty roles', desk);
  await press(desk, 'room.start.bots');
  await expect(desk.locator('.team-board')).toBeVisible();
  await expect(wall.locator('.briefing')).toBeVisible();
  await all('briefing', '.briefing, .team-board');

  await press(desk, 'shell.step.openPlanning');
  await press(table, 'plan.budget.offer').catch(() => press(table, 'plan.budget.counter'));
  await table.locator('[data-card=brand] .chip-place').nth(1).click();
  await desk.getByRole('textbox', { name: say('room.notice.text') }).fill('Two minutes left: agree on the split');
  await press(desk, 'room.notice.send');
  await all('planning with a message', '.posted-notice, .standing-notices');
  await all('planning', '.tray, .screen-planning, .role-draft');
  const sales = { team: 'Kawung', role: say('shell.role.sales') };
  await desk.getByRole('button', { name: say('room.look.at', sales) }).click();
  await expect(desk.locator('.look .planning')).toBeVisible();
  await stop("console looking at a role's screen", desk);
  await desk.keyboard.press('Escape');
  await desk.getByRole('button', { name: say('room.correct.of', { team: 'Kawung' }) }).click();
  await expect(desk.getByRole('dialog')).toBeVisible();
  await stop('console correcting a plan', desk);
  await desk.keyboard.press('Escape');
  for (const shows of ['blank', 'frozen', 'live']) {
    await desk.getByRole('radio', { name: say(`room.screen.${shows}`), exact: true }).check({ force: true });
    if (shows === 'live') continue;
    await expect(wall.locator(shows === 'blank' ? '.blank-picture' : '.frozen-mark')).toBeVisible();
    await stop(`projector, ${shows}`, wall);
  }
  await press(desk, 'shell.step.close');
  await expect(desk.getByRole('dialog')).toBeVisible();
  await stop('console about to close', desk);
  await press(desk, 'console.guard.close');

  await all('the market', '.market-town canvas');
  for (const sheet of ['table', 'legend']) {
    await press(table, `town.control.${sheet}`);
    await stop(`player with the market's ${sheet}`, table);
  }
  await press(desk, 'shell.step.openReview');
  await table.getByText(say('results.map.table')).first().click();
  await all('review', '.results .score-picture');
  await expect(table.getByRole('columnheader', { name: say('results.teams.companyValue') })).toBeVisible();
  await press(desk, 'shell.step.openDebrief');
  await all('the debrief', '.debrief');
  await wall.close();
  await desk.close();
  await replayed(person, table, stop);
}

/** The replay of that session, through other eyes at each place. */
async function replayed({ say }: Person, page: Page, stop: At): Promise<void> {
  await page.getByRole('link', { name: say('debrief.replay') }).click();
  const places = { planning: 'kawung/sales', closed: 'facilitator', market: 'screen', review: 'parang/marketing' };
  await page.getByRole('button', { name: say('replay.round', { round: 1 }) }).click();
  for (const [place, eyes] of Object.entries(places)) {
    await page.getByRole('button', { name: say(`replay.place.${place}`), exact: true }).click();
    await page.getByLabel(say('replay.eyes')).selectOption(eyes);
    await expect(page.locator(`.replay-stage[data-place=${place}]`)).toBeVisible();
    await stop(`replay of ${place}, seen by ${eyes}`, page);
  }
  for (const [mode, sign] of Object.entries({ compare: '.compare', whatIf: '.what-if-answer', copy: '.take-along' })) {
    await page.getByRole('button', { name: say(`replay.modes.${mode}`), exact: true }).click();
    await expect(page.locator(sign)).toBeVisible();
    await stop(`replay, ${mode}`, page);
  }
}
