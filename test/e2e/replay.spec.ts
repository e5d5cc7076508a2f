import { truncateSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { figuresOf } from './kit/figures.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';

test('a finished session is seen again: by round and phase, through any eyes, with the figures that were live', async ({
  arrive,
  server,
}) => {
  const [facilitator, sari] = [await arrive('id'), await arrive('id')];
  const { page, say } = sari;
  const live: string[][] = [];
  const { code } = await finishedSession(server.url, facilitator, {
    rounds: 2,
    inReview: async (round, seat) => {
      await sari.open(seat.page);
      live[round] = await figuresOf(page, say, round);
      if (round > 1) return;
      await sari.open(`/replay?session=${seat.code}`);
      await expect(page.getByRole('alert').getByText(say('rejections.recording/not-released'))).toBeVisible();
    },
  });

  await sari.open(`/play#${code}`);
  await page.getByRole('link', { name: say('debrief.replay') }).click();
  const where = page.locator('.replay-where output');
  const eyes = page.getByLabel(say('replay.eyes'));
  await expect(eyes).toHaveValue('kawung/marketing');
  await expect(where).toHaveText(say('replay.place.lobby'));
  const stage = page.locator('.replay-stage');

  await test.step('each round and phase is one press away', async () => {
    for (const round of [2, 1]) {
      await page.getByRole('button', { name: say('replay.round', { round }), exact: true }).click();
      for (const place of ['briefing', 'planning', 'closed', 'market', 'review']) {
        await page.getByRole('button', { name: say(`replay.place.${place}`), exact: true }).click();
        await expect(where).toHaveText(say('replay.where', { round, place: say(`replay.place.${place}`) }));
        await expect(stage).toHaveAttribute('data-place', place);
      }
      expect(await figuresOf(page, say, round)).toEqual(live[round]);
    }
  });

  await test.step('whose eyes decides what is seen', async () => {
    await page.getByRole('button', { name: say('replay.place.planning'), exact: true }).click();
    const title = (role: string): string => say('plan.title', { role: say(`plan.role.${role}`) });
    await expect(stage.getByRole('heading', { name: title('marketing') })).toBeVisible();
    await eyes.selectOption('parang/sales');
    await expect(stage.getByRole('heading', { name: title('sales') })).toBeVisible();
    await expect(stage.getByRole('slider', { name: say('cards.closing.name') })).toBeVisible();
    await expect(stage.getByRole('slider', { name: say('cards.brand.name') })).toHaveCount(0);
    await eyes.selectOption('facilitator');
    await expect(stage.getByRole('heading', { name: say('console.board.title') })).toBeVisible();
    await eyes.selectOption('screen');
    await expect(stage.getByText(say('projector.planning'))).toBeVisible();
  });
});

test('a file that is no recording is refused in words, and a good one opens after it', async ({
  arrive,
  server,
}, info) => {
  const facilitator = await arrive('en');
  const { page, say } = facilitator;
  await finishedSession(server.url, facilitator);
  const download = page.waitForEvent('download');
  await facilitator.press('debrief.save');
  const good = info.outputPath('recording.json');
  await (await download).saveAs(good);
  const huge = info.outputPath('huge.json');
  writeFileSync(huge, '[');
  truncateSync(huge, 65 * 1024 * 1024);

  await facilitator.open('/replay');
  const file = page.locator('input[type=file]');
  const told = page.getByRole('alert');
  const give = (text: string): Promise<void> =>
    file.setInputFiles({ name: 'recording.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const newer = { format: 'pasar-recording', formatVersion: 99, modelVersion: '9', events: [{ schema: 1 }] };
  const empty = { format: 'pasar-recording', formatVersion: 1, modelVersion: '1', events: [] };
  for (const [text, words] of [
    ['{"what": "a shopping list', 'rejections.recording/malformed'],
    ['', 'rejections.recording/malformed'],
    [JSON.stringify(newer), 'rejections.recording/other-version'],
    [JSON.stringify(empty), 'rejections.recording/malformed'],
    ['['.repeat(200_000), 'rejections.recording/malformed'],
  ] as const) {
    await give(text);
    await expect(told.getByText(say(words))).toBeVisible();
  }
  await file.setInputFiles(huge);
  await expect(told.getByText(say('replay.trouble.tooLarge'))).toBeVisible();

  await file.setInputFiles(good);
  await expect(page.getByRole('slider', { name: say('replay.slider') })).toBeVisible();
  await expect(page.getByRole('alert').getByText(say('replay.trouble.tooLarge'))).toHaveCount(0);
  await facilitator.open('/replay?session=22222');
  await expect(told.getByText(say('replay.trouble.noKey'))).toBeVisible();
});
