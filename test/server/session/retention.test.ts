import { expect, it, vi } from 'vitest';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import { afterThisTest } from '../../scratch.ts';
import { connect, openLine } from '../socket/device.ts';
import { createTestClock } from '../testClock.ts';
import { host, joinAs } from './hosting.ts';
import { eventually, startServer } from './running.ts';

const DAY = 24 * 60 * 60 * 1000;

const refusalOf = (url: string, token: string): Promise<string> =>
  new Promise((resolve) =>
    openLine(url, { protocol: PROTOCOL, token }).once('connect_error', ({ message }) => resolve(message)),
  );

it('at its start the server deletes what has been quiet for longer than it keeps, tokens and all', async () => {
  const first = await startServer();
  const old = await host(first);
  const kept = await host(first);
  const seat = await joinAs(first, old.code, 'Ani');
  first.clock.advance(DAY);
  await joinAs(first, kept.code, 'Budi');
  await first.stop();

  const onTheDay = await startServer({ folder: first.folder, clock: createTestClock(first.clock.now() + 29 * DAY) });
  expect((await connect(onTheDay, old.facilitatorToken)).view().session.code).toBe(old.code);
  await onTheDay.stop();

  const after = await startServer({ folder: first.folder, clock: createTestClock(first.clock.now() + 29 * DAY + 1) });
  for (const token of [old.facilitatorToken, old.screenToken, seat.token])
    expect(await refusalOf(after.url, token)).toBe('token/unknown');
  expect((await fetch(`${after.url}/api/join/${old.code}`)).status).toBe(404);
  expect((await connect(after, kept.facilitatorToken)).view().people.teams[0]?.seats[0]?.name).toBe('Budi');
  expect(await after.store.streams('')).toEqual([`access/${kept.session}`, `session/${kept.session}`]);
});

it('while it runs it looks every day, and tells whoever is still there', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  afterThisTest(() => vi.useRealTimers());
  const server = await startServer({ retentionDays: 1 });
  const hosted = await host(server);
  const facilitator = await connect(server, hosted.facilitatorToken);
  server.clock.advance(DAY + 1);
  vi.advanceTimersByTime(DAY);
  await eventually(
    'the word that it is gone',
    () => facilitator.released.length === 1 && !facilitator.socket.connected,
  );
  expect(facilitator.released).toEqual([{ because: 'session-gone' }]);
  expect(await refusalOf(server.url, hosted.facilitatorToken)).toBe('token/unknown');
  expect(await server.store.streams('')).toEqual([]);
});

it('a session that cannot be read does not keep the others from coming back', async () => {
  const first = await startServer();
  const broken = await host(first);
  const proofless = await host(first);
  const sound = await host(first);
  const event = { schema: 1, at: first.clock.now(), by: null, data: {} };
  const { length } = await first.stream(broken.session);
  await first.store.append(`session/${broken.session}`, length, [{ type: 'NeverHeardOf', ...event }], null);
  await first.store.append(`access/${proofless.session}`, 2, [{ type: 'TokenIssued', ...event }], null);
  await first.stop();
  const again = await startServer({ folder: first.folder, clock: first.clock });
  expect((await connect(again, sound.facilitatorToken)).view().session.code).toBe(sound.code);
  expect(await refusalOf(again.url, broken.facilitatorToken)).toBe('token/unknown');
  expect(again.logged.length).toBe(2);
});

it('a session is kept for as long as it wished itself, and never longer than the server keeps any', async () => {
  const room = (retentionDays: number | null) => ({ room: { ...PLAIN_ROOM, retentionDays } });
  const first = await startServer({ retentionDays: 10 });
  const brief = await host(first, room(2));
  const plain = await host(first, room(null));
  const long = await host(first, room(300));
  await first.stop();
  const codes = async (days: number): Promise<boolean[]> => {
    const clock = createTestClock(first.clock.now() + days * DAY + 1);
    const server = await startServer({ folder: first.folder, clock, retentionDays: 10 });
    const found = await Promise.all(
      [brief, plain, long].map(async ({ code }) => (await fetch(`${server.url}/api/join/${code}`)).status === 200),
    );
    await server.stop();
    return found;
  };
  expect(await codes(1)).toEqual([true, true, true]);
  expect(await codes(2)).toEqual([false, true, true]);
  expect(await codes(10)).toEqual([false, false, false]);
});
