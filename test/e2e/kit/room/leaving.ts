import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { broken } from '../broken.ts';
import { test } from '../game.ts';
import { PHONE } from '../person.ts';
import type { Room } from './room.ts';

/** How the chair is kept: other devices, another laptop, links taken back, the log, and the end of the session. */
export async function leaveTheRoom(room: Room): Promise<void> {
  const { host, ratna, guest, of, opened, arrive, elsewhere, info } = room;
  const { page, say } = host;
  const takeBack = async (name: string): Promise<void> => {
    const row = page.locator('.link-row').filter({ hasText: name });
    await row.getByRole('button', { name: say('chair.links.takeBackLabel', { name }) }).click();
    await host.press('chair.links.confirm.go');
    await expect(row).toHaveCount(0);
  };

  await test.step('the console comes back after a reload and on a phone; nobody else gets one', async () => {
    await page.reload();
    await expect(page.locator('.team-board')).toBeVisible();
    const phone = await arrive('en', PHONE);
    await phone.open(opened.console);
    await expect(phone.page.locator('.team-board')).toBeVisible();
    const key = room.seatOf('Dewi');
    const nosy = await arrive('en');
    await nosy.open(key.replace(/^.*#/, '/host#'));
    await expect(nosy.page).toHaveURL(/\/play#/);
    await expect(nosy.page.locator('.plan-cards')).toBeVisible();
    await expect(nosy.page.locator('.team-board')).toHaveCount(0);
    await nosy.open(opened.screen.replace('/screen', '/host'));
    await expect(nosy.page).toHaveURL(/\/screen#/);
    await expect(nosy.page.locator('.screen-planning')).toBeVisible();
    await of('Dewi').press('shell.released.here');
  });

  await test.step('the session goes on on another laptop, in the middle of planning', async () => {
    await host.press('chair.move.open');
    const saving = page.waitForEvent('download');
    await host.press('chair.move.save');
    const file = info.outputPath('session.pasar');
    await (await saving).saveAs(file);
    await expect(page.getByText(say('chair.move.stop'))).toBeVisible();
    expect(await broken(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const there = await elsewhere('en');
    await there.open('/host');
    await there.page.getByRole('link', { name: there.say('own.restore.link') }).click();
    const picker = there.page.getByLabel(there.say('own.restore.choose'));
    const damaged = Buffer.from(readFileSync(file, 'utf8').replace('"Ani"', '"Ini"'));
    await picker.setInputFiles({ name: 'x.pasar', mimeType: 'application/json', buffer: damaged });
    await expect(there.page.getByText(there.say('rejections.file/damaged'))).toBeVisible();
    expect(await broken(there.page)).toEqual([]);
    await picker.setInputFiles(file);
    await expect(there.page.locator('.header-place')).toContainText(opened.code);
    await expect(there.page.getByRole('button', { name: there.say('console.time.resume') })).toBeVisible();
    const gilang = await elsewhere('id', PHONE);
    await gilang.open(room.seatOf('Gilang'));
    await gilang.speak();
    await expect(gilang.slider('brand').or(gilang.slider('calls')).first()).toHaveValue('1');
  });

  await test.step('the assistant and the guest are let go, and all is in the log', async () => {
    for (const [name, person] of [
      ['Ratna', ratna],
      ['Ibu Sari', guest],
    ] as const) {
      await takeBack(name);
      await expect(
        person.page.getByRole('heading', { level: 1, name: person.say('shell.revoked.title') }),
      ).toBeVisible();
    }
    await host.press('chair.files.log');
    const log = page.locator('.log-list li');
    await expect(log.first()).toContainText(say('log.what.LinkRevoked'));
    for (const [fact, values] of [
      ['PlanCorrected', { reason: 'A slip of the hand' }],
      ['ScreenLookedAt', {}],
      ['TimePaused', {}],
      ['RolesSwapped', {}],
    ] as const)
      await expect(log.filter({ hasText: say(`log.what.${fact}`, values) }).first(), fact).toBeAttached();
    const saving = page.waitForEvent('download');
    await host.press('log.csv');
    const file = info.outputPath('log.csv');
    await (await saving).saveAs(file);
    expect(readFileSync(file, 'utf8')).toContain('A slip of the hand');
  });

  await test.step('the facilitator finds the session among their own again, and deletes it for everybody', async () => {
    await host.open('/');
    await page.locator('.own-session', { hasText: opened.code }).click();
    await expect(page.locator('.team-board')).toBeVisible();
    await host.open('/');
    await page.getByRole('button', { name: say('own.delete.label', { code: opened.code }) }).click();
    await host.press('own.delete.go');
    await expect(page.locator('.own-session', { hasText: opened.code })).toHaveCount(0);
    for (const person of [of('Ani'), of('Dewi')])
      await expect(person.page.getByText(person.say('rejections.session/unknown'))).toBeVisible();
  });
}
