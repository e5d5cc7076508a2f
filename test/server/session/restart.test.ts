import { expect, it } from 'vitest';
import { connect, hears, must } from '../socket/device.ts';
import { inLobby, inPlanning } from '../socket/table.ts';
import { createTestClock } from '../testClock.ts';
import { post } from './hosting.ts';
import { newMessageId } from './messageId.ts';
import { settled, startServer } from './running.ts';

it('drafts, locks, seats and places are as they were, and the clock goes on', async () => {
  const { server, hosted, ani, budi, dewi } = await inPlanning({ planningSeconds: 120 });
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 3 });
  await must(budi, { type: 'LockPlan', round: 1, role: 'marketing' });
  await must(dewi, { type: 'SetPrice', round: 1, price: 1.1 });
  server.clock.advance(70_000);
  await server.stop();
  const clock = createTestClock(server.clock.now() + 49_999);
  const again = await startServer({ folder: server.folder, clock });
  const [anew, bnew, dnew] = await Promise.all(
    [0, 1, 3].map((seat) => connect(again, hosted.seats[seat]?.token ?? '')),
  );
  expect(anew?.view().plan).toMatchObject({ chips: { calls: 3 }, lastWriter: 's1', lockedBy: null });
  expect(bnew?.view().plan).toMatchObject({ lockedBy: 's2' });
  expect(dnew?.view().plan).toMatchObject({ price: 1.1 });
  await settled(again);
  expect(anew?.view().session.phase).toBe('planning');
  clock.advance(1);
  if (anew) await hears(anew, 'the end of planning', (view) => view.session.phase === 'market');
  expect(anew?.view().outcomes['1']?.own.kawung?.source).toEqual({ sales: 'draft', marketing: 'locked' });
});

it('what fell due while the server was away happens once it is back', async () => {
  const { server, hosted } = await inPlanning({ planningSeconds: 30 });
  await server.stop();
  const again = await startServer({ folder: server.folder, clock: createTestClock(server.clock.now() + 3_600_000) });
  again.clock.advance(0);
  await settled(again);
  const device = await connect(again, hosted.facilitatorToken);
  expect(device.view().session.phase).toBe('market');
  expect((await again.stream(hosted.session)).filter(({ type }) => type === 'RoundClosed').length).toBe(1);
});

it('a frame, and a request for a seat, that come again after a restart change nothing', async () => {
  const { server, hosted, ani } = await inLobby();
  await must(ani, { type: 'MoveSeat', team: 'kawung', role: 'sales' });
  const join = { id: newMessageId(), name: 'Eko', team: null, role: null };
  const first = await post(`${server.url}/api/join/${hosted.code}`, join);
  const facilitator = await connect(server, hosted.facilitatorToken);
  expect(await facilitator.say({ type: 'StartSession' }, 'start-once')).toMatchObject({ ok: true });
  const before = await server.stream(hosted.session);
  await server.stop();
  const again = await startServer({ folder: server.folder, clock: server.clock });
  const back = await connect(again, hosted.facilitatorToken);
  expect(await back.say({ type: 'StartSession' }, 'start-once')).toMatchObject({ ok: true });
  const second = await post(`${again.url}/api/join/${hosted.code}`, join);
  expect(second.status).toBe(201);
  expect({ ...(second.body as object), token: null }).toEqual({ ...(first.body as object), token: null });
  expect(await again.stream(hosted.session)).toEqual(before);
});
