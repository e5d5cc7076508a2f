import { expect, it } from 'vitest';
import { CLOSING_MS } from '../../../shared/session/due.ts';
import type { Device } from '../socket/device.ts';
import { connect, hears, isHere, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inPlanning } from '../socket/table.ts';
import { settled } from './running.ts';

const lock = (role: 'sales' | 'marketing') => ({ type: 'LockPlan', round: 1, role }) as const;

async function threeLock({ ani, budi, citra }: Table): Promise<void> {
  await must(ani, lock('sales'));
  await must(budi, lock('marketing'));
  await must(citra, lock('sales'));
}

/** What the stream says of the early end, oldest first. */
const said = async ({ server, hosted }: Table): Promise<string[]> =>
  (await server.stream(hosted.session)).map(({ type }) => type).filter((type) => type.startsWith('Closing'));

const announced = (device: Device): Promise<void> =>
  hears(device, 'the early end', (view) => view.session.closing !== null);

const phase = ({ facilitator }: Table) => facilitator.view().session.phase;

it('when all have locked, planning ends after a moment', async () => {
  const table = await inPlanning();
  const { server, ani, dewi, screen } = table;
  await threeLock(table);
  await settled(server);
  expect(await said(table)).toEqual([]);
  await must(dewi, lock('marketing'));
  for (const device of [ani, screen]) {
    await announced(device);
    expect(device.view().session.closing).toEqual({ at: server.clock.now() + CLOSING_MS.everyone, missing: [] });
  }
  server.clock.advance(CLOSING_MS.everyone - 1);
  await settled(server);
  expect(phase(table)).toBe('planning');
  server.clock.advance(1);
  await hears(screen, 'the market', (view) => view.session.phase === 'market');
  expect(await said(table)).toEqual(['ClosingAnnounced']);
});

it('it does not end early once somebody thinks again', async () => {
  const table = await inPlanning();
  const { server, ani, dewi, screen } = table;
  await threeLock(table);
  await must(dewi, lock('marketing'));
  await announced(screen);
  await must(ani, { type: 'UnlockPlan', round: 1, role: 'sales' });
  await hears(screen, 'that it goes on', (view) => view.session.closing === null);
  server.clock.advance(60_000);
  await settled(server);
  expect(phase(table)).toBe('planning');
});

it('who is missing is named and has time to come back, and then nothing ends early', async () => {
  const table = await inPlanning();
  const { server, hosted, dewi, screen } = table;
  dewi.socket.disconnect();
  await threeLock(table);
  await announced(screen);
  expect(screen.view().session.closing).toEqual({ at: server.clock.now() + CLOSING_MS.someMissing, missing: ['s4'] });
  server.clock.advance(CLOSING_MS.someMissing - 1);
  await connect(server, hosted.seats[3].token);
  await hears(screen, 'that it goes on', (view) => view.session.closing === null);
  server.clock.advance(60_000);
  await settled(server);
  expect(phase(table)).toBe('planning');
  expect(await said(table)).toEqual(['ClosingAnnounced', 'ClosingWithdrawn']);
});

it('who stays away is not waited for', async () => {
  const table = await inPlanning();
  const { server, dewi, screen } = table;
  await threeLock(table);
  dewi.socket.disconnect();
  await announced(screen);
  server.clock.advance(CLOSING_MS.someMissing);
  await hears(screen, 'the market', (view) => view.session.phase === 'market');
});

it('when nobody is here any more, it lasts its whole time', async () => {
  const table = await inPlanning();
  const { server, ani, budi, citra, dewi, facilitator } = table;
  await threeLock(table);
  for (const device of [ani, budi, citra, dewi]) {
    device.socket.disconnect();
    await hears(facilitator, 'one less', (view) => !isHere(view, device.welcomes[0]?.seat ?? ''));
  }
  server.clock.advance(299_999);
  await settled(server);
  expect(phase(table)).toBe('planning');
  expect(await said(table)).toEqual([]);
  server.clock.advance(1);
  await hears(facilitator, 'the market', (view) => view.session.phase === 'market');
});
