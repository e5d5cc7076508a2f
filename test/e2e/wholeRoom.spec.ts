import { test } from './kit/game.ts';
import { openSession } from './kit/opened.ts';
import { PHONE, PROJECTOR } from './kit/person.ts';
import { afterRoundOne } from './kit/room/afterwards.ts';
import { inTheLobby } from './kit/room/lobby.ts';
import { roomOf } from './kit/room/room.ts';
import { inRoundOne } from './kit/room/roundOne.ts';

// A dozen pages share one machine.
test.use({ actionTimeout: 30_000 });

test('a facilitator, an assistant, a projector and eight people in four teams: everything that happens in a room', async ({
  arrive,
  server,
}, info) => {
  test.setTimeout(400_000);
  const opened = await openSession(server.url, { teams: 4, rounds: 2, planningSeconds: 600, title: 'Kopi Senin' });
  const [host, wall, ratna] = [await arrive('en'), await arrive('en', PROJECTOR), await arrive('id', PHONE)];
  await host.open(opened.console);
  await wall.open(opened.screen);
  const room = roomOf({ arrive, server, info, opened, host, wall, ratna });
  await inTheLobby(room);
  await inRoundOne(room);
  await afterRoundOne(room);
});
