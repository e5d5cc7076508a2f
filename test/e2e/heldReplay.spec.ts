import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { figuresOf } from './kit/figures.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { takeSeat } from './kit/opened.ts';
import { saved } from './kit/recordingOf.ts';
import { wordsIn } from './kit/words.ts';

const LONG_NAME = 'Wilhelmina Hutagalungsih';

/** The recording as it stands in the page. */
const heldIn = (page: string): string =>
  /<script type="application\/json" id="recording">(.*?)<\/script>/s.exec(page)?.[1] ?? '';

test('a replay is taken along as one file: it opens without any network, names nobody, and shows the figures that were live', async ({
  arrive,
  browser,
  server,
}, info) => {
  const [facilitator, sari] = [await arrive('id'), await arrive('id')];
  const live: string[][] = [];
  const { code } = await finishedSession(server.url, facilitator, {
    rounds: 2,
    inReview: async (round, seat) => {
      if (round === 1) await takeSeat(server.url, seat.code, LONG_NAME, { team: 'parang', role: 'sales' });
      await sari.open(seat.page);
      live[round] = await figuresOf(sari.page, sari.say, round);
    },
  });
  await facilitator.page.getByRole('link', { name: facilitator.say('debrief.copy') }).click();
  const save = facilitator.page.getByRole('button', { name: facilitator.say('replay.copy.save') });
  await expect(save).toBeVisible();
  expect(await broken(facilitator.page)).toEqual([]);
  const path = await saved(facilitator, () => save.click(), info.outputPath('replay.html'));
  await expect(facilitator.page.getByText(facilitator.say('replay.copy.saved')).first()).toBeVisible();
  const file = readFileSync(path, 'utf8');
  expect(file).not.toContain('Wilhelmina');
  expect(heldIn(file)).not.toContain('Sari');
  expect(heldIn(file)).not.toContain(code);
  expect(heldIn(file)).toContain(facilitator.say('replay.copy.marketing', { team: 'Kawung' }));

  // Nobody of the kit: a browser that has never seen the server, and has no network.
  const context = await browser.newContext({ offline: true, locale: 'id-ID', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const say = wordsIn('id');
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.goto(pathToFileURL(path).href);

  await test.step('every round has the figures that were live', async () => {
    const eyes = page.getByLabel(say('replay.eyes'));
    await eyes.selectOption('kawung/marketing');
    for (const round of [2, 1]) {
      await page.keyboard.press(String(round));
      await page.getByRole('button', { name: say('replay.round', { round }), exact: true }).click();
      await page.getByRole('button', { name: say('replay.place.review'), exact: true }).click();
      await expect(page.locator('.replay-stage')).toHaveAttribute('data-place', 'review');
      expect(await figuresOf(page, say, round)).toEqual(live[round]);
    }
    await page.getByRole('button', { name: say('replay.place.market'), exact: true }).click();
    await expect(page.locator('.market-town canvas')).toBeVisible();
  });

  await test.step('another plan can be tried there, too', async () => {
    await page.getByRole('button', { name: say('replay.modes.whatIf'), exact: true }).click();
    await page.getByRole('button', { name: say('whatIf.less', { card: say('cards.calls.name') }) }).click();
    await expect(page.locator('.what-if-big')).toBeVisible();
    await expect(page.getByRole('button', { name: say('replay.modes.copy'), exact: true })).toHaveCount(0);
    await expect(page.getByRole('link')).toHaveCount(0);
    expect(await broken(page)).toEqual([]);
  });
  expect(troubles).toEqual([]);
  expect(asked.filter((protocol) => !['file:', 'blob:', 'data:'].includes(protocol))).toEqual([]);
  const reached = await page.evaluate(async () => {
    const tries = [
      fetch('https://example.invalid/'),
      new Promise((_, no) => Object.assign(new Image(), { onerror: no }).setAttribute('src', 'http://127.0.0.1/')),
    ];
    return (await Promise.allSettled(tries)).map(({ status }) => status);
  });
  expect(reached).toEqual(['rejected', 'rejected']);
  await context.close();
});
