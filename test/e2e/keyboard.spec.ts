import { expect } from '@playwright/test';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { enter, expectHeading, focused, tabTo } from './kit/keys.ts';

test('a whole round alone by keyboard, guided by what is read out', async ({ arrive }) => {
  const { page, say } = await arrive('en');
  await page.goto('/');
  await enter(page, 'button', say('shell.landing.asMarketing'));
  await expectHeading(page, say('shell.phase.planning', { round: 1 }));

  await tabTo(page, 'slider', say('cards.ads.name'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toBe(`slider "${say('cards.ads.name')}": "1"`);
  await tabTo(page, 'slider', say('cards.brand.name'));
  await page.keyboard.press('3');
  await expect.poll(() => focused(page)).toContain('3');
  await enter(page, 'button', say('plan.undo'));
  await expect(page.getByRole('slider', { name: say('cards.brand.name') })).toHaveValue('0');
  expect(await focused(page)).toContain(say('plan.undo'));
  await tabTo(page, 'slider', say('cards.brand.name'));
  await page.keyboard.press('2');
  await enter(page, 'button', say('plan.lock'));
  await expectHeading(page, say('shell.phase.market', { round: 1 }));

  await tabTo(page, 'button', say('town.control.pause'));
  await page.keyboard.press('Space');
  await expect.poll(() => focused(page)).toContain(say('town.control.play'));
  await tabTo(page, 'slider', say('town.control.scrub'));
  await page.keyboard.press('End');
  await enter(page, 'button', say('town.control.table'));
  await expect(page.getByRole('table', { name: say('town.table.caption', { week: 26, weeks: 26 }) })).toBeVisible();
  await enter(page, 'button', say('shell.step.openReview'));
  await expectHeading(page, say('shell.phase.review', { round: 1 }));
  await expect(page.getByRole('table', { name: say('results.teams.caption', { round: 1 }) })).toBeVisible();

  await enter(page, 'button', say('shell.step.startRound'));
  await expectHeading(page, say('shell.phase.planning', { round: 2 }));
  await enter(page, 'button', say('shell.play.past'));
  await expectHeading(page, say('shell.play.pastTitle'));
  await enter(page, 'button', say('shell.play.backToNow'));
  await expectHeading(page, say('shell.phase.planning', { round: 2 }));
});

test('the replay is scrubbed by keyboard', async ({ arrive, server }) => {
  const facilitator = await arrive('id');
  const { page, say } = facilitator;
  await finishedSession(server.url, facilitator);
  await expect(page.getByRole('heading', { name: say('debrief.title') })).toBeFocused();
  await enter(page, 'link', say('debrief.replay'));
  const where = page.locator('.replay-where output');
  await expect(where).toHaveText(say('replay.place.lobby'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, 'slider', say('replay.slider'));
  await page.keyboard.press('End');
  await expect(where).toHaveText(say('replay.place.debrief'));
  await page.keyboard.press('ArrowLeft');
  await expect(where).toHaveText(say('replay.where', { round: 1, place: say('replay.place.review') }));
  await expect(page.getByRole('table', { name: say('results.teams.caption', { round: 1 }) })).toBeVisible();
  await enter(page, 'button', say('replay.place.planning'));
  await expect(where).toHaveText(say('replay.where', { round: 1, place: say('replay.place.planning') }));
});

test('display is chosen by keyboard, is read out, holds after a reload, and is painted from the first moment', async ({
  arrive,
}) => {
  const { page, say } = await arrive('en');
  await page.goto('/');
  await enter(page, 'button', say('shell.display'));
  await expect(page.getByRole('dialog', { name: say('preferences.title') })).toBeVisible();
  expect(await focused(page)).toContain(say('preferences.theme.device'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('status').filter({ hasText: say('preferences.saved') })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: say('shell.display') })).toBeFocused();

  // Without any module: what the very first paint goes by.
  await page.route(/\/assets\/.*\.js/, (route) => route.abort());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(29, 23, 36)');
});
