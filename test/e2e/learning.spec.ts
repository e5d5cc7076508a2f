import { expect } from '@playwright/test';
import { broken } from './kit/broken.ts';
import { test } from './kit/game.ts';
import { enter, expectHeading } from './kit/keys.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { PHONE } from './kit/person.ts';

test('a person takes the learning check by keyboard, another skips it, and nobody is named', async ({
  arrive,
  server,
}) => {
  const [facilitator, sari, agus] = [await arrive('id'), await arrive('id'), await arrive('id', PHONE)];
  const opened = await openSession(server.url, { language: 'id', learning: true });
  const ofSari = await takeSeat(server.url, opened.code, 'Sari', { team: 'kawung', role: 'marketing' });
  const ofAgus = await takeSeat(server.url, opened.code, 'Agus', { team: 'kawung', role: 'sales' });
  await facilitator.open(opened.console);
  await sari.open(ofSari.page);
  await agus.open(ofAgus.page);
  const desk = facilitator.page.locator('.learning-desk');

  await test.step('before the game', async () => {
    const { page, say } = sari;
    await enter(page, 'button', say('learning.take'));
    await expectHeading(page, say('learning.title'));
    for (let item = 0; item < 8; item += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByText(say('learning.answered', { count: 8, of: 8 }))).toBeVisible();
    expect(await broken(page)).toEqual([]);
    await enter(page, 'button', say('learning.send'));
    await expect(page.getByText(say('learning.thanks'))).toBeVisible();
    await agus.press('learning.skip.before');
    await expect(agus.page.getByRole('button', { name: agus.say('learning.again') })).toBeVisible();
    await expect(desk).toContainText(facilitator.say('learning.desk.before', { count: 1, people: 2 }));
  });

  await test.step('after the game', async () => {
    await facilitator.press('console.fillBots');
    for (const key of ['shell.step.start', 'shell.step.openPlanning', 'shell.step.close', 'console.guard.close'])
      await facilitator.press(key);
    for (const key of ['shell.step.openReview', 'shell.step.openDebrief']) await facilitator.press(key);
    const { page, say } = sari;
    await expectHeading(page, say('debrief.title'));
    await enter(page, 'button', say('learning.take'));
    await expectHeading(page, say('learning.title'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await enter(page, 'button', say('learning.send'));
    await enter(page, 'button', say('learning.show'));
    await expect(page.locator('.learning-explained')).toHaveCount(16);
    await expect(page.locator('.learning-explained em')).toHaveCount(9);
    await agus.press('learning.skip.after');
    await agus.press('learning.show');
    await expect(agus.page.locator('.learning-explained .right')).toHaveCount(16);
    expect(await broken(agus.page)).toEqual([]);
    expect(await agus.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  await test.step('the facilitator ends it, and is told that it were too few to say anything', async () => {
    await facilitator.press('learning.desk.end');
    await expect(desk).toContainText(facilitator.say('learning.result.few'));
  });
});
