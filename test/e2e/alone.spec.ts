import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Card } from '../../shared/scenario/cards.ts';
import { SHIPPED } from '../../shared/scenario/shipped.ts';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import type { Person } from './kit/person.ts';

const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence !== '');

/** What is told of the market before the first round; everything else there is instruction. */
const STORY = SHIPPED.flatMap(({ story }) => [...sentencesIn(story.en), ...sentencesIn(story.id)]);

async function instructionIn(paragraphs: Locator): Promise<string[]> {
  await expect(paragraphs.first()).toBeVisible();
  return (await paragraphs.allInnerTexts()).flatMap(sentencesIn).filter((sentence) => !STORY.includes(sentence));
}

const resultsOf = ({ page, say }: Person, round: number): Locator =>
  page.getByRole('heading', { name: say('results.title', { round }), exact: true });

/** From an open planning table to the results of the round, by mouse. */
async function playRound(you: Person, round: number, chips: Partial<Record<Card, number>>): Promise<void> {
  await you.placeByMouse(chips);
  await you.lock();
  await you.press('town.control.skip');
  await you.press('shell.step.openReview');
  await expect(resultsOf(you, round)).toBeVisible();
}

/** From the landing page to the first results; what was read on the way is counted. */
async function firstRound(you: Person, door: string, chips: Partial<Record<Card, number>>): Promise<void> {
  const { page, say } = you;
  const began = Date.now();
  await you.press(door);
  const read = await instructionIn(page.getByRole('region', { name: say('plan.intro.title') }).locator('p'));
  expect(read.length, read.join(' ')).toBeLessThanOrEqual(3);
  await playRound(you, 1, chips);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  test.info().annotations.push({ type: 'seconds to the first result', description: seconds });
}

test('alone as Sales, in Indonesian: one press, three sentences, a first result', async ({ arrive }) => {
  const you = await arrive('id');
  await you.open('/');
  await firstRound(you, 'shell.landing.asSales', { closing: 2, calls: 2, care: 1 });
  await expect(you.page.getByRole('button', { name: you.say('shell.step.startRound') })).toBeVisible();
});

test('in a workshop, the briefing and the table together say three sentences before the first chip', async ({
  arrive,
  server,
}) => {
  for (const language of ['id', 'en'] as const) {
    const { code, console } = await openSession(server.url, { language, openAll: language === 'id' });
    const seat = await takeSeat(server.url, code, 'Sari', { team: 'kawung', role: 'marketing' });
    const [facilitator, sari] = [await arrive(language), await arrive(language)];
    await facilitator.open(console);
    await facilitator.press('shell.step.start');
    await facilitator.press('room.start.anyway');
    await sari.open(seat.page);
    const read = await instructionIn(sari.page.locator('.briefing > p:not(.briefing-round)'));
    await facilitator.press('shell.step.openPlanning');
    const intro = sari.page.getByRole('region', { name: sari.say('plan.intro.title') });
    read.push(...(await instructionIn(intro.locator('p'))));
    expect(read.length, read.join(' ')).toBeLessThanOrEqual(3);
  }
});

test('alone as Marketing, in English: three rounds, each with the choice that opens in it', async ({ arrive }) => {
  const you = await arrive('en');
  const { page, say } = you;
  const offer = page.getByRole('button', { name: say('plan.budget.offer') });
  const answer = page.getByRole('button', { name: say('plan.budget.accept') });
  const price = page.getByRole('group', { name: say('plan.choices.price.title') });
  const focus = page.getByRole('group', { name: say('plan.choices.focus.title') });
  const prediction = page.getByRole('slider', { name: say('plan.choices.prediction.marketingTitle') });
  const openPlanning = async (): Promise<void> => {
    await you.press('shell.step.startRound');
    await expect(you.slider('brand')).toBeVisible();
  };
  await you.open('/');

  await firstRound(you, 'shell.landing.asMarketing', { brand: 3, ads: 2 });

  await test.step('round 2: the split is open, price, focus and prediction are not', async () => {
    await openPlanning();
    await expect(offer.or(answer)).toBeVisible();
    await expect(page.getByText(say('plan.choices.opensMarketing', { round: 3 }))).toBeVisible();
    for (const later of [price, focus, prediction]) await expect(later).toHaveCount(0);
  });

  await test.step('a past round is one press away, and so is the way back', async () => {
    await you.press('shell.play.past');
    await expect(resultsOf(you, 1)).toBeVisible();
    await you.press('shell.play.backToNow');
    await expect(you.slider('brand')).toBeVisible();
  });
  await playRound(you, 2, { content: 2, ads: 2 });

  await test.step('round 3: price, focus and a prediction count', async () => {
    await openPlanning();
    await price.getByRole('radio', { name: new RegExp(say('plan.choices.price.high')) }).click();
    await focus.getByRole('radio', { checked: false }).first().click();
    await expect(page.getByText(say('plan.choices.prediction.none'))).toBeVisible();
    const shown = (await page.locator('.prediction output').textContent()) ?? '';
    // The middle, where the slider rests: nothing moves, and yet it was chosen.
    await prediction.click();
    await expect(page.getByText(say('plan.choices.prediction.kept', { value: shown }))).toBeVisible();
    await prediction.click({ position: { x: 40, y: 8 } });
    await expect(page.locator('.prediction output.kept')).not.toHaveText(shown);
    const kept = (await page.locator('.prediction output').textContent()) ?? '';
    await playRound(you, 3, { brand: 2, research: 1 });
    const told = page.getByRole('table', { name: say('results.predictions.caption') });
    await expect(told.getByRole('row', { name: say('results.predictions.marketing') })).toContainText(kept);
  });

  await test.step('each past round is one press away', async () => {
    const rounds = page.getByRole('group', { name: say('results.rounds') });
    for (const round of [1, 2, 3]) {
      await rounds.getByRole('radio', { name: String(round), exact: true }).click();
      await expect(resultsOf(you, round)).toBeVisible();
    }
  });
});

test('chips are carried: from the tray, from card to card, and back; a full card takes none', async ({ arrive }) => {
  const you = await arrive('id');
  const { page } = you;
  await you.open('/');
  await you.press('shell.landing.asSales');
  const inTray = page.locator('.tray .coin:not(.gone)');
  await expect(inTray).toHaveCount(5);
  await you.carry('tray', 'care');
  await expect(you.slider('care')).toHaveValue('1');
  await expect(inTray).toHaveCount(4);
  await you.carry('care', 'closing');
  await expect(you.slider('care')).toHaveValue('0');
  await expect(you.slider('closing')).toHaveValue('1');
  await you.placeByMouse({ closing: 3 });
  await you.carry('tray', 'closing');
  await expect(page.locator('.coin.carried')).toHaveCount(0);
  await expect(inTray).toHaveCount(2);
  await you.carry('closing', 'tray');
  await expect(you.slider('closing')).toHaveValue('2');
  await expect(inTray).toHaveCount(3);
  await page.reload();
  await expect(you.slider('closing')).toHaveValue('2');
});

test('the adviser asks after the first chip, something else when asked to, and not at all when switched off', async ({
  arrive,
}) => {
  const you = await arrive('en');
  const { page, say } = you;
  const adviser = page.getByRole('region', { name: say('coach.name') });
  await you.open('/');
  await you.press('shell.landing.asMarketing');
  await expect(you.slider('ads')).toBeVisible();
  await expect(adviser).toHaveCount(0);
  // What the adviser asks depends on what the other role does: it is through when the first question comes.
  await expect(page.locator('.other-role .padlock')).toBeVisible();
  await you.placeByMouse({ ads: 3 });
  const question = adviser.locator('q');
  await expect(question).toHaveText(/\?$/);
  const first = (await question.textContent()) ?? '';
  await you.prefer('coach', 'off');
  await expect(adviser).toHaveCount(0);
  await page.reload();
  await expect(you.slider('ads')).toHaveValue('3');
  await expect(adviser).toHaveCount(0);
  await you.prefer('coach', 'on');
  await expect(question).toHaveText(first);
  await you.press('coach.enough');
  await expect(adviser).toHaveCount(0);
});
