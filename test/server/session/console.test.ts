import { expect, it } from 'vitest';
import { connect, hears, must } from '../socket/device.ts';
import { inLobby } from '../socket/table.ts';
import { settled } from './running.ts';

const TEN_MINUTES = 600_000;

it('one console link works on several devices at once, and all of them show the same', async () => {
  const { server, hosted, facilitator } = await inLobby();
  const phone = await connect(server, hosted.facilitatorToken, { transports: ['polling'] });
  await must(phone, { type: 'StartSession' });
  await must(facilitator, { type: 'OpenPlanning', round: 1 });
  await must(phone, { type: 'PauseTime', round: 1 });
  await Promise.all([phone.caughtUp(), facilitator.caughtUp()]);
  expect(phone.view()).toEqual(facilitator.view());
  expect(phone.view().session.pausedLeft).toBe(300_000);
  expect([...phone.gaps, ...facilitator.gaps, ...phone.released, ...facilitator.released]).toEqual([]);
});

it('closing the console for ten minutes in the lobby loses nothing', async () => {
  const { server, hosted, facilitator, ani, all } = await inLobby();
  const before = facilitator.view();
  facilitator.socket.disconnect();
  for (let minute = 0; minute < 10; minute += 1) {
    server.clock.advance(TEN_MINUTES / 10);
    await settled(server);
  }
  expect(all.filter(({ socket }) => !socket.connected)).toEqual([facilitator]);
  const back = await connect(server, hosted.facilitatorToken);
  expect({ ...back.view(), people: null }).toEqual({ ...before, people: null });
  expect(back.view().people.teams.map(({ seats }) => seats.map(({ name, here }) => [name, here]))).toEqual(
    before.people.teams.map(({ seats }) => seats.map(({ name, here }) => [name, here])),
  );
  await must(back, { type: 'StartSession' });
  await hears(ani, 'the first round', ({ session }) => session.phase === 'briefing');
});

it('in the middle of a round people go on, time closes it, and the facilitator finds all of it on return', async () => {
  const { server, hosted, facilitator, ani, budi } = await inLobby();
  await must(facilitator, { type: 'StartSession' });
  await must(facilitator, { type: 'OpenPlanning', round: 1 });
  facilitator.socket.disconnect();
  await must(ani, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 });
  server.clock.advance(200_000);
  await must(budi, { type: 'LockPlan', round: 1, role: 'marketing' });
  server.clock.advance(TEN_MINUTES - 200_000);
  await settled(server);
  const back = await connect(server, hosted.facilitatorToken);
  const { session, outcomes } = back.view();
  expect([session.phase, session.round]).toEqual(['market', 1]);
  expect(outcomes['1']?.own['kawung']).toMatchObject({
    decision: { chips: { calls: 2 } },
    source: { sales: 'draft', marketing: 'locked' },
  });
  await must(back, { type: 'OpenReview', round: 1 });
});
