import { once } from 'node:events';
import { createServer, connect as dial } from 'node:net';
import { expect, it } from 'vitest';
import { afterThisTest } from '../../scratch.ts';
import { host, joinAs } from '../session/hosting.ts';
import { eventually, startServer } from '../session/running.ts';
import type { Device } from './device.ts';
import { connect, ended, hears, isHere, must } from './device.ts';
import { inLobby, inPlanning } from './table.ts';

/** Everything that somebody was told of a seat's presence. */
const toldOf = ({ messages }: Device, seat: string): boolean[] =>
  messages
    .flatMap(({ parts }) => parts.people?.teams ?? [])
    .flatMap(({ seats }) => seats)
    .filter((it) => it.seat === seat)
    .map(({ here }) => here);

it('takes the seat at once, and the older one hears why it was let go; nobody sees an empty chair', async () => {
  const { server, hosted, ani, citra } = await inPlanning();
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 });
  await citra.caughtUp();
  const told = toldOf(citra, 's1').length;
  const gone = ended(ani);
  const newer = await connect(server, hosted.seats[0].token);
  await gone;
  expect(ani.released).toEqual([{ because: 'newer-device' }]);
  expect(newer.view().plan?.chips).toMatchObject({ calls: 2 });
  expect(newer.released).toEqual([]);
  await must(newer, { type: 'LockPlan', round: 1, role: 'sales' });
  await hears(citra, 'the lock of the newer device', (view) => view.people.teams[0]?.locked.includes('sales') === true);
  expect(isHere(citra.view(), 's1')).toBe(true);
  expect(toldOf(citra, 's1').slice(told)).not.toContain(false);
});

it('also after the seat has changed places, as often as it likes', async () => {
  const server = await startServer();
  const hosted = await host(server);
  const { token } = await joinAs(server, hosted.code, 'Ani', 'kawung', 'sales');
  const ani = await connect(server, token);
  for (const [team, role] of [
    ['kawung', 'marketing'],
    ['parang', 'sales'],
  ] as const) {
    await must(ani, { type: 'MoveSeat', team, role });
    await ani.caughtUp();
    expect(ani.welcomes.at(-1)).toMatchObject({ seat: 's1', audiences: [{ kind: 'role', team, role }] });
  }
  await joinAs(server, hosted.code, 'Budi', 'kawung', 'marketing');
  const moved = ani.messages.length;
  const facilitator = await connect(server, hosted.facilitatorToken);
  await must(facilitator, { type: 'StartSession' });
  await must(facilitator, { type: 'OpenPlanning', round: 1 });
  await ani.caughtUp();
  expect(new Set(ani.messages.slice(moved).map(({ audience }) => audience))).toEqual(new Set(['parang/sales']));
  const gone = ended(ani);
  const newer = await connect(server, token);
  await gone;
  expect(ani.released).toEqual([{ because: 'newer-device' }]);
  await must(newer, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
  newer.socket.disconnect();
  await eventually('the seat is seen to be empty', () => !isHere(facilitator.view(), 's1'));
});

it('wins over a line that died without a word', async () => {
  const { server, hosted, citra } = await inLobby();
  // Between the device and the server stands a box that will swallow everything.
  const lines: ReturnType<typeof dial>[] = [];
  let cable = true;
  const box = createServer((near) => {
    const far = dial(server.port, '127.0.0.1');
    lines.push(near, far);
    near.on('data', (bytes) => cable && far.write(bytes));
    far.on('data', (bytes) => cable && near.write(bytes));
    for (const end of [near, far]) end.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(box, 'listening');
  afterThisTest(() => {
    for (const line of lines) line.destroy();
    box.close();
  });
  const address = box.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const older = await connect({ url: `http://127.0.0.1:${port}` }, hosted.seats[0].token);
  await citra.caughtUp();
  cable = false;
  const told = toldOf(citra, 's1').length;
  const newer = await connect(server, hosted.seats[0].token);
  await newer.caughtUp();
  await citra.caughtUp();
  expect(older.released).toEqual([]);
  expect(isHere(newer.view(), 's1')).toBe(true);
  expect(toldOf(citra, 's1').slice(told)).not.toContain(false);
  newer.socket.disconnect();
  await eventually('the newer device was the only one', () => !isHere(citra.view(), 's1'));
});

it('does not let go of a second facilitator or screen', async () => {
  const { server, hosted, facilitator, screen } = await inLobby();
  const second = await connect(server, hosted.facilitatorToken);
  await connect(server, hosted.screenToken);
  await must(second, { type: 'StartSession' });
  await hears(facilitator, 'the start', (view) => view.session.stage === 'playing');
  await hears(screen, 'the start', (view) => view.session.stage === 'playing');
});
