import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { pill, place } from '../console.ts';
import { test } from '../game.ts';
import { takeSeat } from '../opened.ts';
import { PHONE } from '../person.ts';
import type { Room } from './room.ts';

/** What follows: a round opened again, swapped roles, other devices, links taken back, the log, and the end of the session. */
export async function afterRoundOne(room: Room): Promise<void> {
  const { host, ratna, of, openPeople, closePlanning, opened, arrive, server, info } = room;
  const { page, say } = host;

  await test.step('the round is opened again as it was closed, told to all, and played to its end', async () => {
    await page.locator('summary', { hasText: say('lines.back.title') }).click();
    await host.press('lines.back.reopen', { round: 1 });
    await host.press('lines.ask.open');
    await expect(
      of('Ani').page.locator('.line-mark', { hasText: of('Ani').say('lines.mark.reopened', { round: 1 }) }),
    ).toBeVisible();
    await expect(of('Ani').slider('calls')).toHaveValue('2');
    await closePlanning();
    await host.press('shell.step.openReview');
  });

  await test.step('half-time: roles are swapped, somebody leaves, so that another plays both roles, and somebody comes late', async () => {
    await openPeople();
    await host.press('seats.swap');
    await expect(place(host, 'kawung', 'marketing')).toContainText('Ani');
    await expect(place(host, 'mendung', 'sales')).toContainText('Hana');
    const late = await arrive('en', PHONE);
    await late.open((await takeSeat(server.url, opened.code, 'Intan', { team: 'kawung', role: 'sales' })).page);
    await host.press('shell.step.startRound');
    await pill(host, 'Hana').click();
    await host.press('seats.out.remove');
    await pill(host, 'Gilang P.').click();
    await host.choose(say('seats.place.role'), say('seats.both'));
    await host.press('seats.place.go');
    await host.press('seats.close');
    await expect(pill(host, 'Gilang P.')).toHaveCount(2);
    await host.press('shell.step.openPlanning');
    const gilang = of('Gilang');
    await gilang.page.getByRole('button', { name: gilang.say('shell.role.sales') }).click();
    await gilang.place({ calls: 1 });
    await gilang.page.getByRole('button', { name: gilang.say('shell.role.marketing') }).click();
    await gilang.place({ brand: 1 });
    await expect(late.page.locator('.plan-cards')).toBeVisible();
    await expect(of('Citra').page.locator('.shared-budget')).toContainText('The best pitch');
  });

  await test.step('the console comes back after a reload and on a phone; the assistant is let go, and all is in the log', async () => {
    await page.reload();
    await expect(page.locator('.team-board')).toBeVisible();
    const phone = await arrive('en', PHONE);
    await phone.open(opened.console);
    await expect(phone.page.locator('.team-board')).toBeVisible();
    const row = page.locator('.link-row').filter({ hasText: 'Ratna' });
    await row.getByRole('button', { name: say('chair.links.takeBackLabel', { name: 'Ratna' }) }).click();
    await host.press('chair.links.confirm.go');
    await expect(ratna.page.getByRole('heading', { level: 1, name: ratna.say('shell.revoked.title') })).toBeVisible();
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
