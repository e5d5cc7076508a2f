import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { carry, makeLink, pill, place } from '../console.ts';
import { test } from '../game.ts';
import { takeSeat } from '../opened.ts';
import { PHONE } from '../person.ts';
import type { Room } from './room.ts';
import { ROOM } from './room.ts';

/** The lobby: who comes, where they sit, who may not, what is said, and a practice round. */
export async function inTheLobby(room: Room): Promise<void> {
  const { host, wall, ratna, guest, people, seats, of, notice, closePlanning, opened, arrive, server } = room;
  const { page, say } = host;

  await test.step('lobby: an assistant and a guest come by links, and eight people, one to the wrong place', async () => {
    await ratna.open(await makeLink(host, 'Ratna', 'assistant'));
    await ratna.speak();
    await guest.open(await makeLink(host, 'Ibu Sari', 'observer'));
    await guest.speak();
    await expect(guest.page.getByText(guest.say('watch.lobby'))).toBeVisible();
    for (const [n, [name, team, role]] of ROOM.entries()) {
      const person = await arrive(n % 2 === 0 ? 'id' : 'en', n > 5 ? PHONE : undefined);
      people.set(name, person);
      const at = name === 'Hana' ? ({ team: 'kawung', role: 'sales' } as const) : { team, role };
      const seat = await takeSeat(server.url, opened.code, name, at);
      seats.set(name, seat.page);
      await person.open(seat.page);
      await person.speak();
    }
    await expect(page.getByText(say('shell.lobby.here', { here: 8, expected: 9 }))).toBeVisible();
  });

  await test.step('lobby: the workshop began late, and the console says by how much, what helps, what to say and what comes next', async () => {
    await expect(page.locator('.time-card')).toContainText(say('thread.unknown'));
    const before = new Date(Date.now() - 25.5 * 60_000);
    const typed = `${String(before.getHours()).padStart(2, '0')}:${String(before.getMinutes()).padStart(2, '0')}`;
    await page.getByLabel(say('thread.start.at')).fill(typed);
    await host.press('thread.start.set');
    await expect(page.locator('.time-line')).toContainText(new RegExp(say('thread.late', { minutes: '\\d+' })));
    await expect(page.locator('.time-advice')).toBeVisible();
    await expect(page.locator('.notes-card')).toContainText(say('notes.lobby.ask').split('\n')[0] ?? '');
    await expect(page.locator('.step-then')).toContainText(say('thread.next.practise'));
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

  await test.step('lobby: a name on the list of this server is refused, and one can be made up; who is blocked is refused, too, and let in again', async () => {
    appendFileSync(join(server.folder, 'words.txt'), '\njuaramalas\n');
    const joko = await arrive('id', PHONE);
    const come = async (name: string): Promise<void> => {
      await joko.page.getByRole('textbox', { name: joko.say('shell.join.name') }).fill(name);
      await joko.press('shell.join.button');
    };
    await joko.open(`/join/${opened.code}`);
    await joko.speak();
    await come('Juaramalas');
    await expect(joko.page.getByText(joko.say('rejections.seat/name-unwelcome'))).toBeVisible();
    const typed = joko.page.getByRole('textbox', { name: joko.say('shell.join.name') });
    await joko.press('shell.join.makeName');
    await expect(typed).not.toHaveValue('Juaramalas');
    await expect(typed).not.toHaveValue('');
    await come('Joko');
    await pill(host, 'Joko').click();
    await host.press('seats.out.block');
    await expect(joko.page.getByText(joko.say('rejections.seat/blocked'))).toBeVisible();
    await joko.open(`/join/${opened.code}?new`);
    await come('Orang Lain');
    await expect(joko.page.getByText(joko.say('rejections.seat/blocked'))).toBeVisible();
    await page.locator('summary', { hasText: say('seats.out.list') }).click();
    await page.getByRole('button', { name: say('seats.out.liftOf', { name: 'Joko' }) }).click();
    await expect(pill(host, 'Joko')).toBeVisible();
    await pill(host, 'Joko').click();
    await host.press('seats.out.remove');
    await expect(pill(host, 'Joko')).toHaveCount(0);
  });

  await test.step('a message to all is on every screen, the projector’s too, and receipts are counted', async () => {
    await page.getByRole('textbox', { name: say('room.notice.text') }).fill('Welcome!');
    await host.press('room.notice.send');
    for (const person of [...people.values(), wall]) await expect(notice(person, 'Welcome!')).toBeVisible();
    for (const person of people.values()) await person.press('notice.read');
    await expect(page.getByText(say('room.notice.read', { read: 8, of: 8 }))).toBeVisible();
  });

  await test.step('messages to a team, to a role of a team and to a role are on those screens alone', async () => {
    const form = page.locator('.notice-card');
    const send = async (text: string, team: string, role = say('shell.role.sales')): Promise<void> => {
      await form.getByLabel(say('room.notice.team')).selectOption({ label: team });
      await host.choose(say('room.notice.role'), role);
      await form.getByRole('textbox', { name: say('room.notice.text') }).fill(text);
      await host.press('room.notice.send');
    };
    await send('For the whole team', 'Truntum', say('room.notice.bothRoles'));
    for (const name of ['Eko', 'Fitri']) await expect(notice(of(name), 'For the whole team')).toBeVisible();
    await send('Only for you', 'Parang');
    await expect(notice(of('Citra'), 'Only for you')).toBeVisible();
    await send('To all of Sales', say('room.notice.allTeams'));
    for (const name of ['Ani', 'Citra', 'Eko']) await expect(notice(of(name), 'To all of Sales')).toBeVisible();
    for (const name of ['Ani', 'Dewi', 'Hana']) await expect(notice(of(name), 'Only for you')).toHaveCount(0);
    for (const person of [of('Ani'), of('Citra'), wall])
      await expect(notice(person, 'For the whole team')).toHaveCount(0);
    for (const person of [of('Budi'), wall]) await expect(notice(person, 'To all of Sales')).toHaveCount(0);
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
}
