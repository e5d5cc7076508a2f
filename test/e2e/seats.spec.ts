import { expect } from '@playwright/test';
import { audit } from './kit/audit.ts';
import { carry, pill, place } from './kit/console.ts';
import { test } from './kit/game.ts';
import { enter, focused, tabTo } from './kit/keys.ts';
import { openSession, takeSeat } from './kit/opened.ts';
import { PHONE } from './kit/person.ts';

const SALES = { team: 'kawung', role: 'sales' } as const;
const MARKETING = { team: 'kawung', role: 'marketing' } as const;

test('people are moved by mouse and by keyboard, spread evenly, and put back', async ({ arrive, server }) => {
  const { code, console } = await openSession(server.url);
  for (const name of ['Ani', 'Budi', 'Citra']) await takeSeat(server.url, code, name, SALES);
  const facilitator = await arrive('en');
  const { page, say } = facilitator;
  await facilitator.open(console);
  await expect(page.getByText(say('shell.lobby.here', { here: 0, expected: 6 }))).toBeVisible();

  await carry(facilitator, 'Ani', 'parang', 'marketing');
  await expect(place(facilitator, 'parang', 'marketing')).toContainText('Ani');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: say('seats.said.moved', { name: 'Ani', team: 'Parang', role: say('shell.role.marketing') }) }),
  ).toHaveCount(1);

  await enter(page, 'button', `Budi ${say('shell.away')} ${say('seats.change')}`);
  await expect.poll(() => focused(page)).toContain(say('seats.place.team'));
  await page.keyboard.press('p');
  await tabTo(page, 'radio', say('shell.role.sales'));
  await enter(page, 'button', say('seats.place.go'));
  await expect(place(facilitator, 'parang', 'sales')).toContainText('Budi');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const said = (key: string, team: string, role: string): Promise<void> =>
    expect(
      page
        .getByRole('status')
        .filter({ hasText: say(`seats.${key}`, { name: 'Budi', team, role: say(`shell.role.${role}`) }) }),
    ).toHaveCount(1);
  const budi = pill(facilitator, 'Budi');
  await budi.focus();
  for (const [key, what] of [
    ['Space', 'picked'],
    ['Escape', 'back'],
    ['Space', 'picked'],
  ] as const) {
    await page.keyboard.press(key);
    await said(`keys.${what}`, 'Parang', 'sales');
  }
  await page.keyboard.press('ArrowRight');
  await said('keys.over', 'Parang', 'marketing');
  await page.keyboard.press('ArrowUp');
  await said('keys.over', 'Kawung', 'marketing');
  await audit(page);
  await page.keyboard.press('Space');
  await said('said.moved', 'Kawung', 'marketing');
  await expect(place(facilitator, 'kawung', 'marketing')).toContainText('Budi');
  await expect(budi).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const key of ['Space', 'ArrowDown', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await expect(place(facilitator, 'parang', 'sales')).toContainText('Budi');

  await takeSeat(server.url, code, 'Dewi', SALES);
  await facilitator.press('seats.even');
  await expect(place(facilitator, 'kawung', 'marketing')).toContainText('Dewi');
  await facilitator.press('seats.undoEven');
  await expect(place(facilitator, 'kawung', 'sales')).toContainText('Dewi');
});

test('somebody is renamed, taken out, told so kindly, and let back in', async ({ arrive, server }) => {
  const { code, console } = await openSession(server.url);
  const [facilitator, budi] = [await arrive('en'), await arrive('id', PHONE)];
  await budi.join(code, 'Budi', { team: 'Kawung', role: 'sales' });
  await facilitator.open(console);
  const { page, say } = facilitator;

  await pill(facilitator, 'Budi').click();
  await page.getByRole('textbox', { name: say('seats.name.label') }).fill('Budi S.');
  await facilitator.press('seats.name.save');
  await expect(pill(facilitator, 'Budi S.')).toBeVisible();
  await expect(
    budi.page.getByRole('heading', { name: budi.say('shell.lobby.welcome', { name: 'Budi S.' }) }),
  ).toBeVisible();
  await audit(page);

  await facilitator.press('seats.out.remove');
  await expect(budi.page.getByRole('heading', { name: budi.say('shell.out.title') })).toBeVisible();
  await audit(budi.page);
  await page.getByRole('button', { name: say('seats.out.undoOf', { name: 'Budi S.' }) }).click();
  await expect(pill(facilitator, 'Budi S.')).toBeVisible();
  await budi.press('shell.out.back');
  await expect(
    budi.page.getByRole('heading', { name: budi.say('shell.lobby.welcome', { name: 'Budi S.' }) }),
  ).toBeVisible();

  await pill(facilitator, 'Budi S.').click();
  await facilitator.press('seats.out.block');
  await expect(budi.page.getByText(budi.say('rejections.seat/blocked'))).toBeVisible();
  await budi.open(`/join/${code}?new`);
  await budi.page.getByRole('textbox', { name: budi.say('shell.join.name') }).fill('Orang Lain');
  await budi.press('shell.join.button');
  await expect(budi.page.getByText(budi.say('rejections.seat/blocked'))).toBeVisible();

  await page.locator('summary', { hasText: say('seats.out.list') }).click();
  await audit(page);
  await page.getByRole('button', { name: say('seats.out.liftOf', { name: 'Budi S.' }) }).click();
  await expect(pill(facilitator, 'Budi S.')).toBeVisible();
  await budi.press('shell.join.button');
  await expect(budi.page.getByRole('heading', { level: 1 })).toContainText('Orang Lain');
});

test('a PIN takes a seat to another browser, with what lies on the table', async ({ arrive, server }) => {
  const { code, console } = await openSession(server.url);
  const [facilitator, sari, other] = [await arrive('en'), await arrive('id'), await arrive('id', PHONE)];
  await sari.join(code, 'Sari', { team: 'Kawung', role: 'marketing' });
  await facilitator.open(console);
  await facilitator.press('shell.step.start');
  await facilitator.press('room.start.anyway');
  await facilitator.press('shell.step.openPlanning');
  await sari.place({ brand: 2 });
  await facilitator.page.getByText(facilitator.say('seats.open')).click();
  await pill(facilitator, 'Sari').click();
  await facilitator.press('seats.pin.make');
  const pin = (await facilitator.page.locator('.seat-pin-digits').textContent()) ?? '';

  await other.open(`/join/${code}`);
  await other.speak();
  await other.page.getByText(other.say('shell.pin.have')).click();
  await other.page.getByRole('textbox', { name: other.say('shell.pin.label') }).fill(pin);
  await audit(other.page);
  await other.press('shell.pin.button');
  await expect(other.slider('brand')).toHaveValue('2');
  await expect(sari.page.getByRole('heading', { name: sari.say('shell.out.moved') })).toBeVisible();
});

test('a name that is not welcome is refused kindly, and one can be made up', async ({ arrive, server }) => {
  const { code } = await openSession(server.url);
  const somebody = await arrive('id');
  const { page, say } = somebody;
  await somebody.open(`/join/${code}`);
  await somebody.speak();
  const name = page.getByRole('textbox', { name: say('shell.join.name') });
  await name.fill('anj1ng');
  await somebody.press('shell.join.button');
  await expect(page.getByText(say('rejections.seat/name-unwelcome'))).toBeVisible();
  await somebody.press('shell.join.makeName');
  await expect(name).not.toHaveValue('anj1ng');
  const made = await name.inputValue();
  await somebody.press('shell.join.button');
  await expect(page.getByRole('heading', { name: say('shell.lobby.welcome', { name: made }) })).toBeVisible();
});

test('one person plays both roles, and a bot plays for them until they say otherwise', async ({ arrive, server }) => {
  const { code, console } = await openSession(server.url);
  const { page: address } = await takeSeat(server.url, code, 'Ani', SALES);
  await takeSeat(server.url, code, 'Budi', { team: 'parang', role: 'sales' });
  const [facilitator, ani] = [await arrive('en'), await arrive('en')];
  await facilitator.open(console);
  await ani.open(address);
  await pill(facilitator, 'Ani').click();
  await facilitator.choose(facilitator.say('seats.place.role'), facilitator.say('seats.both'));
  await facilitator.press('seats.place.go');
  await facilitator.press('seats.close');
  await expect(pill(facilitator, 'Ani')).toHaveCount(2);
  await facilitator.press('shell.step.start');
  await facilitator.press('room.start.anyway');
  await facilitator.press('shell.step.openPlanning');

  await ani.place({ calls: 1 });
  await enter(ani.page, 'button', ani.say('shell.role.marketing'));
  await ani.place({ brand: 1 });
  await ani.lock();
  await expect(ani.page.getByRole('button', { name: new RegExp(ani.say('shell.play.rolesLocked')) })).toBeVisible();

  await facilitator.page.getByText(facilitator.say('seats.open')).click();
  await pill(facilitator, 'Ani').first().click();
  await facilitator.press('seats.bot.let');
  await facilitator.press('seats.close');
  await expect(pill(facilitator, 'Ani').first()).toContainText(facilitator.say('seats.deputy.wish'));
  await expect(ani.page.getByText(ani.say('shell.play.botPlays'))).toBeVisible();
  await audit(ani.page);
  await ani.press('shell.play.playMyself');
  await expect(ani.page.getByText(ani.say('shell.play.botPlays'))).toHaveCount(0);
});

test('roles are swapped between rounds with one press, and everybody is told', async ({ arrive, server }) => {
  const { code, console } = await openSession(server.url);
  const { page: address } = await takeSeat(server.url, code, 'Ani', SALES);
  await takeSeat(server.url, code, 'Budi', MARKETING);
  const [facilitator, ani] = [await arrive('en', PHONE), await arrive('id', PHONE)];
  await facilitator.open(console);
  await ani.open(address);
  await ani.speak();
  await facilitator.press('shell.step.start');
  await facilitator.press('room.start.anyway');
  await facilitator.page.getByText(facilitator.say('seats.open')).click();
  await facilitator.press('seats.swap');
  await expect(place(facilitator, 'kawung', 'marketing')).toContainText('Ani');
  const now = ani.say('shell.play.placeNow', { team: 'Kawung', roles: ani.say('shell.role.marketing') });
  await expect(ani.page.locator('.seat-notice').filter({ hasText: now })).toBeVisible();
  await audit(facilitator.page);
});
