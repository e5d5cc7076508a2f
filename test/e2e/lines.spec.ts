import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { PHONE, PROJECTOR } from './kit/person.ts';

test('a practice round is marked on every page and leaves nothing; a round that is opened again is told to all', async ({
  arrive,
  server,
}) => {
  test.setTimeout(120_000);
  const facilitator = await arrive('en');
  const projector = await arrive('en', PROJECTOR);
  const sari = await arrive('id', PHONE);
  const opened = await openSession(server.url, { rounds: 2 });
  const seat = await takeSeat(server.url, opened.code, 'Sari', { team: 'kawung', role: 'marketing' });
  await facilitator.open(opened.console);
  await projector.open(opened.screen);
  await sari.open(seat.page);
  await sari.speak();
  const everybody = [facilitator, projector, sari];
  const marked = async (key: string, there: boolean, people = everybody): Promise<void> => {
    for (const { page, say } of people) {
      const mark = page.locator('.line-mark', { hasText: say(key, { round: 1 }) });
      await expect(mark).toHaveCount(there ? 1 : 0);
    }
  };

  await facilitator.press('console.fillBots');
  await facilitator.press('lines.practise');
  await marked('lines.mark.practice', true);
  await facilitator.press('shell.step.openPlanning');
  await sari.place({ brand: 2 });
  for (const { page } of everybody) expect(await broken(page)).toEqual([]);
  for (const key of ['shell.step.close', 'console.guard.close', 'shell.step.openReview']) await facilitator.press(key);
  await marked('lines.mark.practice', true);
  await facilitator.press('shell.step.startReal');
  await marked('lines.mark.practice', false);
  await facilitator.press('shell.step.openPlanning');
  await expect(sari.slider('brand')).toHaveValue('0');

  await sari.place({ brand: 3 });
  for (const key of ['shell.step.close', 'console.guard.close', 'shell.step.openReview']) await facilitator.press(key);
  // With every phase the card is another one, and folded.
  await expect(facilitator.page.locator('.results')).toBeVisible();
  await facilitator.page.locator('summary', { hasText: facilitator.say('lines.back.title') }).click();
  await facilitator.press('lines.back.reopen', { round: 1 });
  await facilitator.press('lines.ask.open');
  await marked('lines.mark.reopened', true, [sari]);
  await marked('lines.mark.reopenedAll', true, [facilitator, projector]);
  await expect(sari.slider('brand')).toHaveValue('3');
  await facilitator.page.locator('summary', { hasText: facilitator.say('lines.aside.title', { count: 2 }) }).click();
  await expect(facilitator.page.locator('.aside-results caption')).toHaveCount(2);
  for (const { page } of everybody) expect(await broken(page)).toEqual([]);
});

test('bots rehearse on the console and the projector, and then everything is as it was', async ({ arrive, server }) => {
  test.setTimeout(120_000);
  const facilitator = await arrive('en');
  const projector = await arrive('en', PROJECTOR);
  const opened = await openSession(server.url, { rounds: 1 });
  await takeSeat(server.url, opened.code, 'Sari', { team: 'kawung', role: 'marketing' });
  await facilitator.open(opened.console);
  await projector.open(opened.screen);
  await facilitator.press('lines.rehearsal.begin');
  await facilitator.choose(facilitator.say('lines.rehearsal.tempo'), '4×');
  for (const { page, say } of [facilitator, projector])
    await expect(page.locator('.line-mark', { hasText: say('lines.mark.rehearsal') })).toBeVisible();
  await facilitator.press('lines.rehearsal.pause');
  await expect(
    facilitator.page.getByRole('heading', { name: facilitator.say('lines.rehearsal.paused') }),
  ).toBeVisible();
  for (const { page } of [facilitator, projector]) expect(await broken(page)).toEqual([]);
  await facilitator.press('lines.rehearsal.resume');
  // The debrief of a rehearsal lasts some seconds only, so both are looked at together.
  await Promise.all(
    [facilitator, projector].map(({ page, say }) =>
      expect(page.getByRole('heading', { name: say('debrief.title') })).toBeVisible({ timeout: 60_000 }),
    ),
  );
  await expect(facilitator.page.getByRole('button', { name: facilitator.say('lines.rehearsal.begin') })).toBeVisible();
  for (const { page } of [facilitator, projector]) {
    await expect(page.locator('.line-mark')).toHaveCount(0);
    await expect(page.locator('.roster, .people-table', { hasText: 'Sari' }).first()).toBeVisible();
    await expect(page.getByText(/Bot \d/)).toHaveCount(0);
  }
});
