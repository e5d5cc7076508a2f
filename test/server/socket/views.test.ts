import { expect, it } from 'vitest';
import { ViewMessage } from '../../../shared/protocol/serverMessages.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { initialState } from '../../../shared/session/state.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import type { Live } from '../../../shared/view/project.ts';
import { project } from '../../../shared/view/project.ts';
import { startServer } from '../session/running.ts';
import type { Device } from './device.ts';
import { connect, hears, isHere, must } from './device.ts';
import type { Table } from './table.ts';
import { firstLinks, inLobby, inPlanning } from './table.ts';

/** Half a round of everything, with several hands at once. */
async function play({ facilitator, ani, budi, citra, dewi, all }: Table): Promise<void> {
  await must(facilitator, { type: 'StartSession' });
  await must(facilitator, { type: 'OpenPlanning', round: 1 });
  await Promise.all([
    ...[1, 2, 3].map((count) => must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count })),
    ...[1, 2, 3].map((count) => must(budi, { type: 'PlaceChips', round: 1, card: 'ads', count })),
    must(citra, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: 'calls first' }),
    must(dewi, { type: 'SetPrice', round: 1, price: 1.1 }),
  ]);
  await must(ani, { type: 'LockPlan', round: 1, role: 'sales' });
  await must(facilitator, { type: 'CloseRound', round: 1 });
  await must(facilitator, { type: 'OpenReview', round: 1 });
  await Promise.all(all.map((device) => device.caughtUp()));
}

it('come whole when a device connects and when it asks; in between each is the next, and only what is new', async () => {
  const table = await inLobby();
  await play(table);
  for (const { messages, gaps } of table.all) {
    const [first, ...later] = messages;
    expect(first).toMatchObject({ full: true });
    expect(gaps).toEqual([]);
    expect(new Set(messages.map(({ epoch }) => epoch)).size).toBe(1);
    let n = first?.n ?? 0;
    for (const message of later) {
      expect(message).toMatchObject({ full: false, n: n + 1 });
      expect(Object.keys(message.parts).length).toBeGreaterThan(0);
      n = message.n;
    }
    for (const message of messages) expect(ViewMessage.parse(message)).toEqual(message);
  }
});

it('add up to what a device gets that asks for all, and to what the stream says', async () => {
  const table = await inLobby();
  const { server, hosted, all } = table;
  await play(table);
  let state: SessionState = initialState;
  for (const event of await server.stream(hosted.session)) state = evolve(state, upcast(event));
  if (state === null) throw new Error('no session');
  const seats = ['s1', 's2', 's3', 's4'];
  const live: Live = {
    connected: new Set(seats),
    addresses: [`http://192.168.1.7:${server.port}`],
    lights: new Map(seats.map((seat) => [seat, { light: 'good', seen: null }])),
    chairs: firstLinks(server.clock.now()),
    lastMoves: new Map(seats.map((seat) => [seat, server.clock.now()])),
  };
  for (const device of all) {
    const added = device.view();
    await must(device, { type: 'AskView' });
    expect(device.messages.at(-1)).toMatchObject({ full: true, n: device.messages.at(-2)?.n });
    expect(device.view()).toEqual(added);
    const audience = device.welcomes[0]?.audiences[0];
    if (!audience) throw new Error('a device without audience');
    expect(device.view()).toEqual(JSON.parse(JSON.stringify(project(state, live, audience))));
  }
});

it('carry each part whole: a changed card brings the whole plan and nothing else', async () => {
  const { ani, budi } = await inPlanning();
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
  await budi.caughtUp();
  expect(Object.keys(ani.messages.at(-1)?.parts ?? {})).toEqual(['plan']);
  expect(Object.keys(ani.messages.at(-1)?.parts.plan?.chips ?? {}).length).toBe(6);
  expect(budi.messages.at(-1)?.parts.plan).toMatchObject({ other: { placed: 1 }, placed: 0 });
  expect(JSON.stringify(budi.messages.at(-1)).length).toBeLessThan(1200);
});

it('count anew in another epoch when the server starts again', async () => {
  const { server, hosted, ani } = await inPlanning();
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 1 });
  const epoch = ani.messages[0]?.epoch;
  await server.stop();
  const again = await startServer({ folder: server.folder, clock: server.clock });
  const device = await connect(again, hosted.seats[0].token);
  expect(device.messages[0]).toMatchObject({ full: true });
  expect(device.messages[0]?.epoch).not.toBe(epoch);
  expect(device.view().plan).toMatchObject({ placed: 1, lastWriter: 's1' });
});

it('say who is here, and nothing of it is stored', async () => {
  const { server, hosted, ani, citra, facilitator } = await inLobby();
  const before = await server.stream(hosted.session);
  for (const device of [citra, facilitator]) expect(isHere(device.view(), 's1')).toBe(true);
  ani.socket.disconnect();
  await hears(citra, 'Ani is gone', (view) => !isHere(view, 's1'));
  await connect(server, hosted.seats[0].token);
  await hears(citra, 'Ani is back', (view) => isHere(view, 's1'));
  expect(await server.stream(hosted.session)).toEqual(before);
});

/** Messages that these devices have had since. */
const since = async (devices: readonly Device[], act: () => Promise<void>): Promise<number[]> => {
  await Promise.all(devices.map((device) => device.caughtUp()));
  const before = devices.map(({ frames }) => frames.filter((frame) => frame.startsWith('2')).length);
  await act();
  await Promise.all(devices.map((device) => device.caughtUp()));
  return devices.map(
    ({ frames }, index) => frames.filter((frame) => frame.startsWith('2')).length - (before[index] ?? 0),
  );
};

it("send nothing at all to a rival or the screen when a team's plan changes", async () => {
  const { ani, budi, citra, dewi, screen } = await inPlanning();
  const heard = await since([citra, dewi, screen], async () => {
    await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 });
    await must(budi, { type: 'PlaceChips', round: 1, card: 'ads', count: 2 });
    await must(budi, { type: 'SetPrice', round: 1, price: 0.9 });
    await must(budi, { type: 'SetFocus', round: 1, focus: 'homes' });
    await must(ani, { type: 'CommitPrediction', round: 1, role: 'sales', cents: 123_456_700 });
    await must(ani, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: 'calls first' });
    await must(budi, { type: 'AcceptOffer', round: 1, role: 'marketing', offer: 1 });
    await must(ani, { type: 'UndoMove', round: 1, role: 'sales' });
  });
  expect(heard).toEqual([0, 0, 0]);
  const locked = await since([citra, screen], () => must(ani, { type: 'LockPlan', round: 1, role: 'sales' }));
  expect(locked).toEqual([1, 1]);
});
