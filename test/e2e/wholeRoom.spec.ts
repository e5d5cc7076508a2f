import { expect } from '@playwright/test';
import { carry, makeLink, pill, place } from './kit/console.ts';
import { test } from './kit/game.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import type { Person } from './kit/person.ts';
import { PHONE, PROJECTOR } from './kit/person.ts';

const ROOM = [
  ['Ani', 'kawung', 'sales'],
  ['Budi', 'kawung', 'marketing'],
  ['Citra', 'parang', 'sales'],
  ['Dewi', 'parang', 'marketing'],
  ['Eko', 'truntum', 'sales'],
  ['Fitri', 'truntum', 'marketing'],
  ['Gilang', 'mendung', 'sales'],
  ['Hana', 'mendung', 'marketing'],
] as const;

/** Chips for a plan of either role. */
const PLAN = { sales: { calls: 2, closing: 1 }, marketing: { ads: 2, brand: 1 } } as const;

test('a facilitator, an assistant, a projector and eight people in four teams: everything that happens in a room', async ({
  arrive,
  server,
}) => {
  test.setTimeout(400_000);
  const opened = await openSession(server.url, { teams: 4, rounds: 2, planningSeconds: 600, title: 'Kopi Senin' });
  const [host, wall, ratna] = [await arrive('en'), await arrive('en', PROJECTOR), await arrive('id', PHONE)];
  const people = new Map<string, Person>();
  const of = (name: string): Person => {
    const person = people.get(name);
    if (!person) throw new Error(`${name} has not come`);
    return person;
  };
  await host.open(opened.console);
  await wall.open(opened.screen);
  const { page, say } = host;
  const notice = (person: Person, text: string) => person.page.locator('.posted-notice').filter({ hasText: text });
  const openPeople = async (): Promise<void> => {
    if (!(await pill(host, 'Ani').first().isVisible())) await page.getByText(say('seats.open')).click();
  };
  const closePlanning = async (): Promise<void> => {
    await host.press('shell.step.close');
    const guard = page.getByRole('button', { name: say('console.guard.close') });
    const review = page.getByRole('button', { name: say('shell.step.openReview'), exact: true });
    await expect(guard.or(review)).toBeVisible();
    if (await guard.isVisible()) await guard.click();
  };

  await test.step('lobby: an assistant comes by a link, and eight people in the wrong places', async () => {
    await ratna.open(await makeLink(host, 'Ratna', 'assistant'));
    await ratna.speak();
    for (const [n, [name, team, role]] of ROOM.entries()) {
      const person = await arrive(n % 2 === 0 ? 'id' : 'en', n > 5 ? PHONE : undefined);
      people.set(name, person);
      const at = name === 'Hana' ? ({ team: 'kawung', role: 'sales' } as const) : { team, role };
      await person.open((await takeSeat(server.url, opened.code, name, at)).page);
      await person.speak();
    }
    await expect(page.getByText(say('shell.lobby.here', { here: 8, expected: 9 }))).toBeVisible();
  });

  await test.step('lobby: who is missing is moved there, spread evenly, put back, and carried over', async () => {
    await host.press('seats.even');
    await expect(place(host, 'mendung', 'marketing').locator('.person-pill')).toHaveCount(1);
    await host.press('seats.undoEven');
    await expect(place(host, 'kawung', 'sales').locator('.person-pill')).toHaveCount(2);
    await carry(host, 'Hana', 'mendung', 'marketing');
    await expect(place(host, 'mendung', 'marketing')).toContainText('Hana');
  });

  await test.step('lobby: renamed, taken out, told so, and back', async () => {
    await pill(host, 'Gilang').click();
    await page.getByRole('textbox', { name: say('seats.name.label') }).fill('Gilang P.');
    await host.press('seats.name.save');
    await expect(pill(host, 'Gilang P.')).toBeVisible();
    await host.press('seats.out.remove');
    const gilang = of('Gilang');
    await expect(gilang.page.getByRole('heading', { name: gilang.say('shell.out.title') })).toBeVisible();
    await page.getByRole('button', { name: say('seats.out.undoOf', { name: 'Gilang P.' }) }).click();
    await expect(pill(host, 'Gilang P.')).toBeVisible();
    await gilang.press('shell.out.back');
    await expect(
      gilang.page.getByRole('heading', { name: gilang.say('shell.lobby.welcome', { name: 'Gilang P.' }) }),
    ).toBeVisible();
  });

  await test.step('a message to all is on every screen, the projector’s too, and receipts are counted', async () => {
    await page.getByRole('textbox', { name: say('room.notice.text') }).fill('Welcome!');
    await host.press('room.notice.send');
    for (const person of [...people.values(), wall]) await expect(notice(person, 'Welcome!')).toBeVisible();
    for (const person of people.values()) await person.press('notice.read');
    await expect(page.getByText(say('room.notice.read', { read: 8, of: 8 }))).toBeVisible();
  });

  await test.step('practice: marked on every screen, and it leaves nothing', async () => {
    await host.press('lines.practise');
    await expect(wall.page.locator('.line-mark', { hasText: say('lines.mark.practice') })).toBeVisible();
    await host.press('shell.step.openPlanning');
    await of('Ani').place({ calls: 2 });
    await closePlanning();
    for (const key of ['shell.step.openReview', 'shell.step.startReal', 'shell.step.openPlanning'])
      await host.press(key);
    await expect(of('Ani').slider('calls')).toHaveValue('0');
    await expect(wall.page.locator('.line-mark')).toHaveCount(0);
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

  await test.step('round 1: the assistant pauses, goes on and gives a minute; all agree', async () => {
    await ratna.press('console.time.pause');
    await expect(of('Eko').page.locator('.countdown')).toContainText(of('Eko').say('shell.time.paused'));
    await ratna.press('console.time.resume');
    await ratna.page.getByRole('button', { name: ratna.say('console.time.more', { count: 1 }) }).click();
    await expect(of('Eko').page.locator('.countdown')).not.toContainText(of('Eko').say('shell.time.paused'));
  });

  await test.step('round 1: a PIN takes a seat along, a bot plays for somebody, and one plays both roles', async () => {
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

  await test.step('round 1: the projector is frozen and live again', async () => {
    const show = (shows: string): Promise<void> =>
      page.getByRole('radio', { name: say(`room.screen.${shows}`), exact: true }).check({ force: true });
    await show('frozen');
    await expect(wall.page.locator('.frozen-mark')).toBeVisible();
    await show('live');
    await expect(wall.page.locator('.frozen-mark')).toHaveCount(0);
  });

  await test.step('round 1: closing names who has not locked; when all have, planning closes by itself', async () => {
    await host.press('shell.step.close');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('Kawung');
    await host.press('console.guard.stay');
    for (const [name, , role] of ROOM) {
      const person = of(name);
      if (name !== 'Citra') await person.place(PLAN[role]);
      await person.lock();
    }
    await expect(page.getByRole('button', { name: say('shell.step.openReview'), exact: true })).toBeVisible({
      timeout: 20_000,
    });
    await host.press('shell.step.openReview');
  });

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

  await test.step('half-time: roles are swapped, and somebody comes late', async () => {
    await openPeople();
    await host.press('seats.swap');
    await expect(place(host, 'kawung', 'marketing')).toContainText('Ani');
    await expect(place(host, 'mendung', 'sales')).toContainText('Hana');
    const late = await arrive('en', PHONE);
    await late.open((await takeSeat(server.url, opened.code, 'Intan', { team: 'kawung', role: 'sales' })).page);
    await host.press('shell.step.startRound');
    await host.press('shell.step.openPlanning');
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
  });
});
