import { expect, it } from 'vitest';
import { newFolder } from '../../scratch.ts';
import { connect, hears, must } from '../socket/device.ts';
import { hostFull } from './hosting.ts';
import { startProcess } from './serverProcess.ts';

it('after kill -9 in the middle of an attempt it goes on where it was, bots included, and leads back to the debrief', async () => {
  const folder = newFolder();
  const first = await startProcess(folder);
  const { seats, facilitatorToken } = await hostFull(first, { rounds: 1, planningSeconds: null });
  const before = await connect(first, facilitatorToken);
  const round = 1;
  for (const wish of [
    { type: 'StartSession' },
    { type: 'OpenPlanning', round },
    { type: 'CloseRound', round },
    { type: 'OpenReview', round },
    { type: 'OpenDebrief' },
    { type: 'ShowDebrief', step: 'soWhat' },
    { type: 'OpenAttempt', round, team: 'kawung' },
  ] as const)
    await must(before, wish);
  const ani = await connect(first, seats[0].token);
  await must(ani, { type: 'PlaceChips', round, card: 'calls', count: 0 });
  first.kill('SIGKILL');
  await first.ended;

  const second = await startProcess(folder, { port: first.port });
  const [facilitator, back, citra] = await Promise.all([
    connect(second, facilitatorToken),
    connect(second, seats[0].token),
    connect(second, seats[2].token),
  ]);
  expect(back.view().plan).toMatchObject({ round, chips: { calls: 0 }, lockedBy: null });
  expect(citra.view()).toMatchObject({ plan: null, session: { stage: 'debrief', talk: { step: 'soWhat' } } });
  const [, budi] = facilitator.view().people.teams[0]?.seats ?? [];
  await must(facilitator, { type: 'LetBotPlay', seat: budi?.seat ?? '' });
  await hears(
    facilitator,
    'that the bot has locked',
    ({ people }) => people.teams[0]?.locked.includes('marketing') === true,
  );
  for (const wish of [
    { type: 'CloseRound', round },
    { type: 'OpenReview', round },
  ] as const)
    await must(facilitator, wish);
  await hears(
    citra,
    'what came of it',
    ({ attempts }) => (attempts?.attempts[0]?.sides['kawung']?.second ?? null) !== null,
  );
  await must(facilitator, { type: 'EndAttempt' });
  await hears(facilitator, 'the debrief', ({ session }) => session.stage === 'debrief');
  expect(facilitator.view().session.talk).toMatchObject({ step: 'soWhat' });
});
