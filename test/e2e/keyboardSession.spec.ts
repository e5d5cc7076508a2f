import { expect } from '@playwright/test';
import { test } from './kit/game.ts';
import { enter, expectHeading, focused, tabTo } from './kit/keys.ts';
import type { Person } from './kit/person.ts';

const ROUNDS = 6;
const PLAN = ['closing', 'care', 'calls'] as const;

/** All that a screen reader could say of the page now; pictures and colours are not in it. */
const readAll = ({ page }: Person): Promise<string> => page.locator('body').ariaSnapshot();

/** One chip on each of three cards, then the lock; what is placed is read from the cards themselves. */
async function plan(you: Person, round: number): Promise<void> {
  const { page, say } = you;
  await expectHeading(page, say('shell.phase.planning', { round }));
  for (const card of PLAN) {
    await tabTo(page, 'slider', say(`cards.${card}.name`));
    await page.keyboard.press('1');
    await expect.poll(() => focused(page)).toContain('"1"');
  }
}

/** Round 2 opens the split: another one is offered, with a reason, in writing. */
async function offer({ page, say }: Person): Promise<void> {
  await enter(page, 'button', say('plan.budget.offer')).catch(() => enter(page, 'button', say('plan.budget.counter')));
  await expect.poll(() => focused(page)).toContain(say('plan.budget.form.title'));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'textbox', say('plan.budget.form.reason'));
  await page.keyboard.type('Leads grow cold');
  await page.keyboard.press('Enter');
}

/** From round 3 on Sales may say what it expects. */
async function predict({ page, say }: Person): Promise<void> {
  await tabTo(page, 'slider', say('plan.choices.prediction.salesTitle'));
  await page.keyboard.press('ArrowRight');
}

test('a whole session is played by keyboard, reading only the accessibility tree', async ({ arrive }) => {
  test.setTimeout(240_000);
  const you = await arrive('en');
  const { page, say } = you;
  await you.open('/');
  await enter(page, 'button', say('shell.landing.asSales'));
  for (let round = 1; round <= ROUNDS; round += 1) {
    await test.step(`round ${round}`, async () => {
      await plan(you, round);
      if (round === 2) await offer(you);
      if (round >= 3) await predict(you);
      await enter(page, 'button', say('plan.lock'));
      await expectHeading(page, say('shell.phase.market', { round }));
      await enter(page, 'button', say('town.control.skip'));
      await enter(page, 'button', say('shell.step.openReview'));
      await expectHeading(page, say('shell.phase.review', { round }));
      const read = await readAll(you);
      for (const told of ['results.teams.title', 'results.targets.title', 'results.funnel.title', 'results.plan.title'])
        expect(read, `in round ${round}`).toContain(`heading ${JSON.stringify(say(told))}`);
      expect(read).toMatch(/row "Kawung your team Rp [\d.,]+/);
      const last = round === ROUNDS;
      await enter(page, 'button', say(last ? 'shell.step.openDebrief' : 'shell.step.startRound'));
    });
  }
  await expect(page.getByRole('heading', { name: say('debrief.title') })).toBeFocused();
  const read = await readAll(you);
  for (const axis of ['revenue', 'brandValue']) expect(read).toContain(say(`debrief.axis.${axis}`));
  await enter(page, 'link', say('debrief.replay'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
