import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { finishedSession } from './kit/finished.ts';
import { test } from './kit/game.ts';
import { PHONE } from './kit/person.ts';
import { saved } from './kit/recordingOf.ts';

test('what a person writes stays theirs unless shown, and goes home on paper and as a file without any network', async ({
  arrive,
  browser,
  server,
}, info) => {
  const [facilitator, sari] = [await arrive('id'), await arrive('id', PHONE)];
  const { seat } = await finishedSession(server.url, facilitator, { rounds: 2 });
  const { page, say } = sari;
  const board = facilitator.page.locator('.words-board');
  await sari.open(seat.page);

  await test.step('it outlives a reload, and nobody else sees it', async () => {
    await page.getByLabel(say('home.words.remember')).fill('Merek perlu waktu');
    await page.getByLabel(say('home.words.will'), { exact: true }).fill('Bertanya dulu kepada Sales');
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect(page.getByLabel(say('home.words.remember'))).toHaveValue('Merek perlu waktu');
    await expect(page.getByText(say('home.words.state.own'))).toBeVisible();
    await expect(board).toContainText(say('home.board.none'));
  });

  await test.step('a press shows it to the facilitators, another takes it back', async () => {
    await page.getByRole('button', { name: say('home.words.show') }).click();
    await expect(board).toContainText('Merek perlu waktu');
    await page.getByLabel(say('home.words.remember')).fill('Hanya untuk saya');
    await expect(page.getByText(say('home.words.state.changed'))).toBeVisible();
    await expect(board).not.toContainText('Hanya untuk saya');
    await page.getByRole('button', { name: say('home.words.takeBack') }).click();
    await expect(board).toContainText(say('home.board.none'));
    expect(await broken(page)).toEqual([]);
  });

  await page.getByRole('link', { name: say('home.open') }).click();
  const paper = page.locator('.home-paper');
  await expect(paper).toBeVisible();
  // Opened by its own address it has no styles of other pages.
  await page.reload();
  await expect(paper).toContainText('Hanya untuk saya');
  await page.getByLabel(say('home.with.certificate')).check();
  await page.getByLabel(say('home.name')).fill('Sari Wulandari');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect(await broken(page)).toEqual([]);
  const shown = await paper.textContent();

  await test.step('it stays paper in the evening, and can be read', async () => {
    await expect(paper.locator('.turn-card').first()).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await broken(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    await expect(paper.locator('.horizon-words').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    expect(await broken(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  });

  await test.step('it fits four sheets of A4', async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(4);
    for (const [, width, height] of sheets) {
      expect(Math.abs(Number(width) - 595)).toBeLessThan(2);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(2);
    }
  });

  await test.step('the file shows the same where there is no network', async () => {
    const save = page.getByRole('button', { name: say('home.save') });
    const path = await saved(sari, () => save.click(), info.outputPath('home.html'));
    expect(readFileSync(path, 'utf8')).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    const context = await browser.newContext({ offline: true, viewport: PHONE });
    const there = await context.newPage();
    const asked: string[] = [];
    there.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await there.goto(pathToFileURL(path).href);
    expect(await there.locator('.home-paper').textContent()).toBe(shown);
    expect(await there.locator('html').getAttribute('lang')).toBe('id');
    expect(asked.filter((it) => it !== 'file:' && it !== 'data:')).toEqual([]);
    await context.close();
  });

  await test.step('the facilitator has every team’s page, without what people wrote', async () => {
    await board.getByRole('link', { name: facilitator.say('home.board.pages') }).click();
    await expect(facilitator.page.locator('.home-team')).toHaveCount(2);
    await expect(facilitator.page.locator('.home-paper')).not.toContainText('Hanya untuk saya');
    expect(await broken(facilitator.page)).toEqual([]);
  });
});
