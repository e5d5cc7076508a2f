import { expect } from '@playwright/test';
import type { Language } from '../../shared/session/settings.ts';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { PROJECTOR } from './kit/person.ts';
import { expectSentences } from './kit/reading.ts';

/** Money as each language writes its short words. */
const MONEY: Readonly<Record<Language, RegExp>> = {
  id: /Rp\s?\d[\d.,]*\s(?:rb|jt|M)(?!\w)/,
  en: /Rp\s?\d[\d.,]*(?:k|m|bn)(?!\w)/,
};

test('two people of one team, side by side: each reads everything in the language of their own', async ({
  arrive,
  server,
}) => {
  const { code, console, screen } = await openSession(server.url, { language: 'id' });
  const facilitator = await arrive('en');
  const projector = await arrive('en', PROJECTOR);
  const budi = await arrive('id');
  const eko = await arrive('en');
  await facilitator.open(console);
  await facilitator.speak();
  await projector.open(screen);
  for (const [person, role] of [
    [budi, 'sales'],
    [eko, 'marketing'],
  ] as const) {
    const seat = await takeSeat(server.url, code, role, { team: 'kawung', role });
    await person.open(seat.page);
    await person.speak();
  }

  /** Every page is in its own language as a whole: this sentence, and none of the same place in the other language. */
  const expectBoth = async (key: string, values: Record<string, string | number> = {}): Promise<void> => {
    for (const [person, other] of [
      [budi, eko],
      [eko, budi],
    ] as const) {
      await expect(person.page.locator('html')).toHaveAttribute('lang', person.language);
      await expect(person.page.getByText(person.say(key, values), { exact: true }).first()).toBeVisible();
      await expect(person.page.getByText(other.say(key, values), { exact: true })).toHaveCount(0);
      await expectSentences(person.page);
    }
    await expectSentences(facilitator.page);
    await expectSentences(projector.page);
    await expect(facilitator.page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(projector.page.locator('html')).toHaveAttribute('lang', 'id');
  };

  await expectBoth('shell.lobby.wait');
  await facilitator.press('console.fillBots');
  await facilitator.press('shell.step.start');
  await expectBoth('shell.briefing.all');

  await facilitator.press('shell.step.openPlanning');
  await expectBoth('plan.sight.title');
  await expect(budi.slider('closing')).toBeVisible();
  await expect(eko.slider('brand')).toBeVisible();
  await eko.press('plan.budget.offer');
  await eko.press('plan.budget.form.send');
  await expect(budi.page.locator('.offer')).toContainText(budi.say('plan.budget.offers'));
  await budi.press('plan.budget.decline');
  await eko.place({ brand: 2 });
  await budi.place({ closing: 2 });
  await eko.lock();
  await budi.lock();

  await expect(budi.page.getByText(budi.say('town.control.skip'))).toBeVisible();
  await expectBoth('town.control.table');
  await facilitator.press('shell.step.openReview');
  await expectBoth('results.title', { round: 1 });
  for (const { page, language } of [budi, eko]) {
    const table = page.locator('.team-table');
    await expect(table).toContainText(MONEY[language]);
    expect(await table.textContent()).not.toMatch(MONEY[language === 'id' ? 'en' : 'id']);
  }

  await test.step('a switch in the middle of the session is for that person alone, and lasts over a reload', async () => {
    await eko.page.getByRole('button', { name: /Bahasa Indonesia/ }).click();
    await expect(eko.page.getByText(budi.say('results.title', { round: 1 }), { exact: true }).first()).toBeVisible();
    await eko.page.reload();
    await expect(eko.page.getByText(budi.say('results.title', { round: 1 }), { exact: true }).first()).toBeVisible();
    await expect(facilitator.page.locator('html')).toHaveAttribute('lang', 'en');
    await eko.speak();
  });

  await facilitator.press('shell.step.openDebrief');
  await expectBoth('debrief.title');
});
