import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Card } from '../../shared/scenario/cards.ts';
import { test } from './kit/game.ts';
import type { Person } from './kit/person.ts';
import { PHONE } from './kit/person.ts';
import { inPlanning } from './kit/planning.ts';

type Spot = Card | 'tray';
type Point = { readonly x: number; readonly y: number };

const middle = async (it: Locator): Promise<Point> => {
  const box = await it.boundingBox();
  if (!box) throw new Error('it is not on the page');
  const { x, y, width, height } = box;
  return { x: x + width / 2, y: y + height / 2 };
};

/** A finger goes down, moves and is lifted, as the screen reports it. */
async function wipe({ page, context }: Person, start: Point, end: Point): Promise<void> {
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', start);
  for (const part of [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 1])
    await touch('touchMove', { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part });
  await touch('touchEnd');
  await finger.detach();
}

/** Carries a chip by finger: from the tray, or the last chip of a card. */
async function carryByFinger(you: Person, from: Spot, to: Spot): Promise<void> {
  const chip = you.page.locator(`[data-spot=${from}] .coin:not(.gone)`).last();
  await chip.scrollIntoViewIfNeeded();
  await wipe(you, await middle(chip), await middle(you.page.locator(`[data-spot=${to}]`)));
}

const lies = async (you: Person, chips: Partial<Record<Card, number>>): Promise<void> => {
  for (const [card, count] of Object.entries(chips) as [Card, number][])
    await expect(you.slider(card)).toHaveValue(String(count));
};

test('a chip is carried by finger from card to card, and one undo takes it back', async ({ arrive }) => {
  const you = await arrive('id', { width: 820, height: 1180 }, { device: { hasTouch: true, isMobile: true } });
  await you.open('/');
  await you.press('shell.landing.asSales');
  await carryByFinger(you, 'tray', 'care');
  await lies(you, { care: 1 });
  await carryByFinger(you, 'care', 'calls');
  await lies(you, { care: 0, calls: 1 });
  await you.press('plan.undo');
  await lies(you, { care: 1, calls: 0 });
  await carryByFinger(you, 'care', 'tray');
  await lies(you, { care: 0 });
});

test('a finger that moves over a card and not over a chip scrolls the page on a phone', async ({ arrive }) => {
  const you = await arrive('en', PHONE, { device: { hasTouch: true, isMobile: true } });
  await you.open('/');
  await you.press('shell.landing.asMarketing');
  const start = await middle(you.page.locator('[data-card=ads] h3'));
  const before = await you.page.evaluate(() => scrollY);
  await wipe(you, start, { ...start, y: start.y - 300 });
  await expect.poll(() => you.page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  await lies(you, { ads: 0 });
});

test('a chip that the mouse carried from card to card is taken back by one undo, also for who sits beside', async ({
  arrive,
  server,
}) => {
  const [facilitator, eko] = [await arrive('en'), await arrive('id')];
  await inPlanning(server.url, { facilitator, sales: eko });
  await eko.placeByMouse({ closing: 3 });
  await eko.carry('closing', 'care');
  await lies(eko, { closing: 2, care: 1 });
  await eko.page.reload();
  await lies(eko, { closing: 2, care: 1 });
  await eko.press('plan.undo');
  await lies(eko, { closing: 3, care: 0 });
  await eko.press('plan.undo');
  await lies(eko, { closing: 0, care: 0 });
  await expect(eko.page.getByRole('button', { name: eko.say('plan.undo'), exact: true })).toBeDisabled();
});

test('what the slider shows is predicted by Enter, and by a press on its middle', async ({ arrive, server }) => {
  const [facilitator, eko, sari] = [await arrive('en'), await arrive('id'), await arrive('en')];
  await inPlanning(server.url, { facilitator, sales: eko, marketing: sari });
  for (const [you, role, commit] of [
    [eko, 'sales', (slider: Locator) => slider.press('Enter')],
    [sari, 'marketing', (slider: Locator) => slider.click()],
  ] as const) {
    const { page, say } = you;
    const slider = page.getByRole('slider', { name: say(`plan.choices.prediction.${role}Title`) });
    const shown = (await page.locator('.prediction output').textContent()) ?? '';
    await expect(page.getByText(say('plan.choices.prediction.none'))).toBeVisible();
    await commit(slider);
    await expect(page.getByText(say('plan.choices.prediction.kept', { value: shown }))).toBeVisible();
    await page.reload();
    await expect(page.getByText(say('plan.choices.prediction.kept', { value: shown }))).toBeVisible();
  }
});

test('an offer that is open, and an answer that is being written, outlive a reload', async ({ arrive, server }) => {
  const [facilitator, eko, sari] = [await arrive('en'), await arrive('id'), await arrive('en')];
  await inPlanning(server.url, { facilitator, sales: eko, marketing: sari });
  const form = (you: Person) => ({
    split: you.page.locator('.offer-form').getByRole('slider'),
    reason: you.page.getByRole('textbox', { name: you.say('plan.budget.form.reason') }),
  });

  await test.step('unsent: split and reason are still there, and nobody else has heard of them', async () => {
    await eko.press('plan.budget.offer');
    await form(eko).reason.fill('Pameran pekan depan');
    await form(eko).split.press('ArrowRight');
    const split = await form(eko).split.inputValue();
    await eko.page.reload();
    await expect(form(eko).reason).toHaveValue('Pameran pekan depan');
    await expect(form(eko).split).toHaveValue(split);
    await expect(sari.page.locator('.offer')).toHaveCount(0);
  });

  await test.step('sent: both still see it after a reload, and it can be answered', async () => {
    await eko.press('plan.budget.form.send');
    const answer = sari.page.getByRole('button', { name: sari.say('plan.budget.counter'), exact: true });
    await expect(answer).toBeVisible();
    await answer.click();
    await form(sari).reason.fill('Not yet: our name is unknown');
    for (const { page } of [eko, sari]) await page.reload();
    await expect(eko.page.locator('.offer')).toContainText(
      eko.say('plan.budget.waits', { role: eko.say('plan.role.marketing') }),
    );
    for (const { page } of [eko, sari]) await expect(page.locator('.offer q')).toHaveText('Pameran pekan depan');
    await expect(form(sari).reason).toHaveValue('Not yet: our name is unknown');
    await sari.press('plan.budget.accept');
    for (const { page } of [eko, sari]) await expect(page.locator('.offer')).toHaveCount(0);
  });
});
