import { expect } from '@playwright/test';
import { pill, place } from '../console.ts';
import { test } from '../game.ts';
import { PHONE } from '../person.ts';
import type { Room } from './room.ts';

/** What follows: a round opened again, roles that are swapped, and people who leave and come. */
export async function afterRoundOne(room: Room): Promise<void> {
  const { host, guest, of, openPeople, opened, arrive } = room;
  const { page, say } = host;

  await test.step('the round is opened again as it was closed, told to all, and closed early over who has not locked; the guest sees what came of it', async () => {
    await page.locator('summary', { hasText: say('lines.back.title') }).click();
    await host.press('lines.back.reopen', { round: 1 });
    await host.press('lines.ask.open');
    await expect(
      of('Ani').page.locator('.line-mark', { hasText: of('Ani').say('lines.mark.reopened', { round: 1 }) }),
    ).toBeVisible();
    await expect(of('Ani').slider('calls')).toHaveValue('2');
    await host.press('shell.step.close');
    await expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Kawung' })).toContainText(
      say('shell.role.sales'),
    );
    await host.press('console.guard.close');
    await host.press('shell.step.openReview');
    await expect(guest.page.locator('.results .score-picture')).toBeVisible();
  });

  await test.step('half-time: roles are swapped, somebody leaves, so that another plays both roles, and somebody comes late', async () => {
    await openPeople();
    await host.press('seats.swap');
    await expect(place(host, 'kawung', 'marketing')).toContainText('Ani');
    await expect(place(host, 'mendung', 'sales')).toContainText('Hana');
    const late = await arrive('en', PHONE);
    await late.open(`/join/${opened.code}`);
    await late.page.getByRole('textbox', { name: late.say('shell.join.name') }).fill('Intan');
    await late.press('shell.join.button');
    await expect(pill(host, 'Intan')).toBeVisible();
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
}
