import { expect, it } from 'vitest';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { Device } from '../socket/device.ts';
import { connect, hears, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inPlanning } from '../socket/table.ts';
import { settled } from './running.ts';

const AWAY = { room: { ...PLAIN_ROOM, awaySeconds: 30 } };

const seatOf = ({ view }: Device, seat: string) =>
  view()
    .people.teams.flatMap(({ seats }) => seats)
    .find((it) => it.seat === seat);
const typesOf = async ({ server, hosted }: Table): Promise<string[]> =>
  (await server.stream(hosted.session)).map(({ type }) => type);

async function goes({ facilitator }: Table, device: Device, seat: string): Promise<void> {
  device.socket.disconnect();
  await hears(facilitator, `${seat} is away`, () => seatOf(facilitator, seat)?.here === false);
}

it('plays for somebody who is away too long, labelled, and gives the seat back when they return', async () => {
  const table = await inPlanning(AWAY);
  const { server, hosted, facilitator, budi, ani } = table;
  await goes(table, budi, 's2');
  server.clock.advance(29_999);
  await settled(server);
  expect(await typesOf(table)).not.toContain('DeputyStarted');
  server.clock.advance(1);
  await hears(facilitator, 'the bot', () => seatOf(facilitator, 's2')?.deputy === 'away');
  expect(seatOf(ani, 's2')).toMatchObject({ name: 'Budi', bot: false, deputy: 'away' });
  for (let tries = 0; tries < 20 && ani.view().plan?.other.lockedBy !== 's2'; tries += 1) {
    server.clock.advance(600);
    await settled(server);
  }
  expect(ani.view().plan?.other).toMatchObject({ lockedBy: 's2', byBot: true });
  const moves = (await server.stream(hosted.session)).filter(
    ({ type }) => type === 'ChipsPlaced' || type === 'PlanLocked',
  );
  expect(moves.length).toBeGreaterThan(1);
  for (const { by } of moves) expect(by).toEqual({ kind: 'seat', seat: 's2', bot: true });
  await connect(server, hosted.seats[1].token);
  await hears(facilitator, 'the person', () => seatOf(facilitator, 's2')?.deputy === null);
});

it('not where it is not wanted, where a team-mate in the role is here, or where the role has locked', async () => {
  const plain = await inPlanning();
  await goes(plain, plain.budi, 's2');
  plain.server.clock.advance(200_000);
  await settled(plain.server);
  expect(await typesOf(plain)).not.toContain('DeputyStarted');

  const locked = await inPlanning(AWAY);
  await must(locked.budi, { type: 'LockPlan', round: 1, role: 'marketing' });
  await goes(locked, locked.budi, 's2');
  locked.server.clock.advance(60_000);
  await settled(locked.server);
  expect(await typesOf(locked)).not.toContain('DeputyStarted');

  const shared = await inPlanning(AWAY);
  await must(shared.facilitator, { type: 'SeatPerson', seat: 's3', team: 'kawung', roles: ['marketing'] });
  await goes(shared, shared.budi, 's2');
  shared.server.clock.advance(60_000);
  await settled(shared.server);
  expect(await typesOf(shared)).not.toContain('DeputyStarted');
});

it('not for somebody who comes back in time', async () => {
  const table = await inPlanning(AWAY);
  const { server, hosted, facilitator, budi } = table;
  await goes(table, budi, 's2');
  server.clock.advance(20_000);
  const back = await connect(server, hosted.seats[1].token);
  await back.caughtUp();
  server.clock.advance(20_000);
  await goes(table, back, 's2');
  server.clock.advance(20_000);
  await settled(server);
  expect(seatOf(facilitator, 's2')?.deputy).toBe(null);
});

it('plays both roles of who holds both', async () => {
  const table = await inPlanning();
  const { server, facilitator, ani, budi, hosted } = table;
  await must(facilitator, { type: 'RemoveSeat', seat: 's2', block: false });
  await must(facilitator, { type: 'SeatPerson', seat: 's1', team: 'kawung', roles: ['sales', 'marketing'] });
  await ani.caughtUp();
  expect(ani.welcomes.at(-1)?.audiences).toHaveLength(2);
  expect(budi.released).toHaveLength(1);
  await must(facilitator, { type: 'LetBotPlay', seat: 's1' });
  const locked = () => facilitator.view().people.teams[0]?.locked.length;
  for (let tries = 0; tries < 30 && locked() !== 2; tries += 1) {
    server.clock.advance(600);
    await settled(server);
  }
  expect(locked()).toBe(2);
  await must(ani, { type: 'UnlockPlan', round: 1, role: 'sales' });
  expect(seatOf(facilitator, 's1')?.deputy).toBe(null);
  // Who gives a role up hears its table no more.
  await must(facilitator, { type: 'SeatPerson', seat: 's1', team: 'kawung', roles: ['sales'] });
  await ani.caughtUp();
  const heard = ani.messages.length;
  await must(facilitator, { type: 'SeatOneBot', team: 'kawung', role: 'marketing' });
  for (let tries = 0; tries < 5; tries += 1) {
    server.clock.advance(600);
    await settled(server);
  }
  await ani.caughtUp();
  expect(new Set(ani.messages.slice(heard).map(({ audience }) => audience))).toEqual(new Set(['kawung/sales']));
  expect((await server.stream(hosted.session)).at(-1)?.by).toMatchObject({ bot: true });
});
