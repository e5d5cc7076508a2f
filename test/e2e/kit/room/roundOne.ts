import { expect } from '@playwright/test';
import { pill } from '../console.ts';
import { test } from '../game.ts';
import { PHONE } from '../person.ts';
import type { Room } from './room.ts';
import { PLAN, ROOM } from './room.ts';

/** A round: looks, corrections, shocks, time, seats that move, a frozen projector, two keys. */
export async function inRoundOne(room: Room): Promise<void> {
  const { host, wall, ratna, people, of, openPeople, opened, arrive } = room;
  const { page, say } = host;

  await test.step('round 1: planning is called back and opened again; the board tells who is at it, and how good the lines are', async () => {
    await page.locator('summary', { hasText: say('lines.back.title') }).click();
    await host.press('lines.back.planning');
    await expect(of('Citra').page.locator('.plan-cards')).toHaveCount(0);
    await host.press('shell.step.openPlanning');
    await of('Ani').place({ calls: 1 });
    const board = page.locator('.team-board');
    await expect(board.locator('.role-state', { hasText: 'Ani' })).toContainText(say('room.board.working'));
    await expect(board.locator('.seat-light.good').first()).toBeVisible();
  });

  await test.step('round 1: looks at a screen, corrects a plan, gives chips, and the team reads why', async () => {
    await of('Citra').place({ calls: 2 });
    const sales = { team: 'Parang', role: say('shell.role.sales') };
    await page.getByRole('button', { name: say('room.look.at', sales) }).click();
    const look = page.getByRole('dialog', { name: say('room.look.title', sales) });
    await expect(look.getByRole('slider', { name: say('cards.calls.name'), exact: true })).toHaveValue('2');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('room.correct.of', { team: 'Parang' }) }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel(say('cards.calls.name')).selectOption('1');
    await form.getByRole('textbox', { name: say('room.reason.label') }).fill('A slip of the hand');
    await form.getByRole('button', { name: say('room.correct.send'), exact: true }).click();
    await expect(of('Citra').slider('calls')).toHaveValue('1');
    await expect(of('Citra').page.locator('.correction')).toContainText('A slip of the hand');
    await page.getByRole('button', { name: say('room.bonus.of', { team: 'Parang' }) }).click();
    await form.getByRole('radio', { name: '+2', exact: true }).check({ force: true });
    await form.getByRole('textbox', { name: say('room.reason.label') }).fill('The best pitch');
    await host.press('room.bonus.give', { count: 2 });
  });

  await test.step('round 1: a shock strikes now and all may know; one for the next round is only the facilitator’s', async () => {
    await page.locator('.shock-card summary').click();
    const play = async (name: string, when: string, told: string): Promise<void> => {
      await page.getByRole('radio', { name }).check({ force: true });
      await host.choose(say('console.shocks.when'), say(`console.shocks.${when}`));
      await host.choose(say('console.shocks.tell'), say(`console.shocks.${told}`));
      await host.press('console.shocks.play');
      await expect(page.locator('.shocks-ready')).toContainText(name);
    };
    await play('Downturn', 'now', 'tellNow');
    await play('Bad harvest', 'next', 'keep');
    for (const [person, name] of [
      [wall, 'Downturn'],
      [of('Dewi'), 'Downturn'],
      [of('Ani'), 'Ekonomi lesu'],
    ] as const)
      await expect(person.page.locator('.shock-banner')).toContainText(name);
    for (const person of [wall, of('Dewi')]) await expect(person.page.getByText('Bad harvest')).toHaveCount(0);
  });

  await test.step('round 1: the assistant pauses, goes on and gives all a minute; one person gets two more', async () => {
    await ratna.press('console.time.pause');
    await expect(of('Eko').page.locator('.countdown')).toContainText(of('Eko').say('shell.time.paused'));
    await ratna.press('console.time.resume');
    await ratna.page.getByRole('button', { name: ratna.say('console.time.more', { count: 1 }) }).click();
    await expect(of('Eko').page.locator('.countdown')).not.toContainText(of('Eko').say('shell.time.paused'));
    await host.press('room.oneTime.open');
    const hers = page.getByRole('dialog', { name: say('room.oneTime.title') });
    await hers.getByLabel(say('room.oneTime.who')).selectOption({ label: 'Hana · Mendung' });
    await hers.getByRole('button', { name: say('console.time.more', { count: 2 }) }).click();
    const left = async (name: string): Promise<number> => {
      const [, minutes, seconds] =
        /(\d+):(\d\d)/.exec((await of(name).page.locator('.countdown').textContent()) ?? '') ?? [];
      return 60 * Number(minutes) + Number(seconds);
    };
    await expect.poll(async () => Math.round(((await left('Hana')) - (await left('Eko'))) / 10)).toBe(12);
  });

  await test.step('round 1: a PIN takes a seat along, and a bot plays for somebody', async () => {
    await openPeople();
    await pill(host, 'Fitri').first().click();
    await host.press('seats.pin.make');
    const pin = (await page.locator('.seat-pin-digits').textContent()) ?? '';
    await host.press('seats.close');
    const other = await arrive('id', PHONE);
    await other.open(`/join/${opened.code}`);
    await other.speak();
    await other.page.getByText(other.say('shell.pin.have')).click();
    await other.page.getByRole('textbox', { name: other.say('shell.pin.label') }).fill(pin);
    await other.press('shell.pin.button');
    await expect(other.page.locator('.plan-cards')).toBeVisible();
    const old = of('Fitri');
    await expect(old.page.getByRole('heading', { name: old.say('shell.out.moved') })).toBeVisible();
    people.set('Fitri', other);

    await pill(host, 'Eko').first().click();
    await host.press('seats.bot.let');
    await host.press('seats.close');
    await expect(of('Eko').page.getByText(of('Eko').say('shell.play.botPlays'))).toBeVisible();
    await of('Eko').press('shell.play.playMyself');
    await expect(of('Eko').page.getByText(of('Eko').say('shell.play.botPlays'))).toHaveCount(0);
  });

  await test.step('round 1: the projector is frozen and live again, also by its own keys, which can be switched off', async () => {
    const show = (shows: string): Promise<void> =>
      page.getByRole('radio', { name: say(`room.screen.${shows}`), exact: true }).check({ force: true });
    await show('frozen');
    await expect(wall.page.locator('.frozen-mark')).toBeVisible();
    await show('live');
    await expect(wall.page.locator('.frozen-mark')).toHaveCount(0);
    await wall.page.keyboard.press('f');
    await expect(wall.page.locator('.frozen-mark')).toBeVisible();
    await wall.prefer('keys', 'off');
    await wall.page.keyboard.press('f');
    await expect(wall.page.locator('[aria-keyshortcuts]')).toHaveCount(0);
    await wall.press('projector.held.goOn');
    await expect(wall.page.locator('.frozen-mark')).toHaveCount(0);
    await wall.page.keyboard.press('b');
    await expect(wall.page.locator('.screen-planning')).toBeVisible();
  });

  await test.step('round 1: closing names who has not locked; when all have, planning closes by itself', async () => {
    await host.press('shell.step.close');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('Kawung');
    await host.press('console.guard.stay');
    for (const [name, , role] of ROOM) {
      const person = of(name);
      // A bot may have locked for Eko.
      if (await person.page.getByRole('button', { name: person.say('plan.unlock'), exact: true }).isVisible()) continue;
      if (name !== 'Citra') await person.place(PLAN[role]);
      await person.lock();
    }
    await expect(page.getByRole('button', { name: say('shell.step.openReview'), exact: true })).toBeVisible({
      timeout: 20_000,
    });
    await host.press('shell.step.openReview');
    await expect(page.locator('.results')).toBeVisible();
  });
}
