import { expect } from '@playwright/test';
import type { Language } from '../../shared/session/settings.ts';
import { test } from './kit/game.ts';
import type { Size } from './kit/person.ts';
import { Person, PHONE, PROJECTOR } from './kit/person.ts';
import { afterRoundOne } from './kit/room/afterwards.ts';
import { leaveTheRoom } from './kit/room/leaving.ts';
import { inTheLobby } from './kit/room/lobby.ts';
import { openTheRoom } from './kit/room/opening.ts';
import { roomOf } from './kit/room/room.ts';
import { inRoundOne } from './kit/room/roundOne.ts';

const PASSWORD = 'kopi pagi';

// A dozen pages share one machine.
test.use({ actionTimeout: 30_000, told: { FACILITATOR_PASSWORD: PASSWORD } });

test('a facilitator, an assistant, a projector and eight people in four teams: everything that happens in a room', async ({
  arrive,
  browser,
  serve,
  server,
}, info) => {
  test.setTimeout(420_000);
  const [host, wall, ratna, guest] = [
    await arrive('en'),
    await arrive('en', PROJECTOR),
    await arrive('id', PHONE),
    await arrive('id', PHONE),
  ];
  const opened = await openTheRoom(host, PASSWORD);
  await wall.open(opened.screen);
  const other = await serve(() => ({}));
  const moved: Person[] = [];
  const elsewhere = async (language: Language, size?: Size): Promise<Person> => {
    const person = await Person.arrive(browser, other.url, language, size);
    moved.push(person);
    return person;
  };
  const room = roomOf({ arrive, elsewhere, server, info, opened, host, wall, ratna, guest });
  await inTheLobby(room);
  await inRoundOne(room);
  await afterRoundOne(room);
  await leaveTheRoom(room);
  for (const person of moved) {
    expect(person.troubles, 'errors of a page on the other laptop').toEqual([]);
    await person.leave();
  }
});
