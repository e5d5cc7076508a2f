import { expect, it } from 'vitest';
import { connect, hears, must } from '../socket/device.ts';
import { inPlanning } from '../socket/table.ts';
import { createTestClock } from '../testClock.ts';
import { settled, startServer } from './running.ts';

it('who has more time than all keeps it over a restart; the others are closed in time, and planning ends with the last', async () => {
  const { server, hosted, facilitator, ani, budi } = await inPlanning({ planningSeconds: 60 });
  const end = ani.view().session.deadline ?? Number.NaN;
  await must(facilitator, { type: 'GrantTime', round: 1, seat: 's1', seconds: 90 });
  await hears(ani, 'the own deadline', (view) => view.plan?.deadline === end + 90_000);
  expect(budi.view().plan?.deadline).toBe(end);
  server.clock.advance(60_000);
  await hears(budi, 'for whom planning waits', (view) => view.session.waitingFor !== null);
  expect(await budi.say({ type: 'LockPlan', round: 1, role: 'marketing' })).toMatchObject({ refused: 'time/up' });
  await server.stop();

  const clock = createTestClock(end + 89_999);
  const again = await startServer({ folder: server.folder, clock });
  const [anew, bnew] = [await connect(again, hosted.seats[0].token), await connect(again, hosted.seats[1].token)];
  await must(anew, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 });
  expect(await bnew.say({ type: 'LockPlan', round: 1, role: 'marketing' })).toMatchObject({ refused: 'time/up' });
  await settled(again);
  expect(anew.view().session.phase).toBe('planning');
  clock.advance(1);
  await hears(bnew, 'the end of planning', (view) => view.session.phase === 'market');
  expect(bnew.view().outcomes['1']?.own['kawung']?.decision.chips.calls).toBe(2);
});

it('what fell due while the server was away happens in order once it is back', async () => {
  const { server, hosted, facilitator } = await inPlanning({ planningSeconds: 60 });
  await must(facilitator, { type: 'GrantTime', round: 1, seat: 's1', seconds: 90 });
  await server.stop();
  const again = await startServer({ folder: server.folder, clock: createTestClock(server.clock.now() + 3_600_000) });
  const device = await connect(again, hosted.facilitatorToken);
  const closed = (): boolean => {
    again.clock.advance(0);
    return device.view().session.phase === 'market';
  };
  await hears(device, 'the end of planning', closed);
  const types = (await again.stream(hosted.session)).map(({ type }) => type);
  expect(types.slice(types.indexOf('TimeGranted') + 1, types.indexOf('RoundClosed'))).toEqual(['TimeEnded']);
});
