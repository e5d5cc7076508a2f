import { expect, it } from 'vitest';
import { evolve } from '../../../shared/session/evolve.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { initialState } from '../../../shared/session/state.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import type { Live } from '../../../shared/view/project.ts';
import { project } from '../../../shared/view/project.ts';
import { connect, must } from '../socket/device.ts';
import { firstLinks } from '../socket/table.ts';
import { host, joinAs, post } from './hosting.ts';
import { newMessageId } from './messageId.ts';
import type { TestServer } from './running.ts';
import { settled, startServer } from './running.ts';

async function replayed(server: TestServer, session: string): Promise<NonNullable<SessionState>> {
  let state: SessionState = initialState;
  for (const event of await server.stream(session)) state = evolve(state, upcast(event));
  if (state === null) throw new Error('no session');
  return state;
}

it("a whole workshop at the clock's pace, one person among bots, from the lobby to the debrief", async () => {
  const server = await startServer();
  const hosted = await host(server, { pace: 'clock', rounds: 2, planningSeconds: 60, openAll: false }, 3);
  const { token } = await joinAs(server, hosted.code, 'Ani', 'kawung', 'sales');
  const devices = await Promise.all(
    [hosted.facilitatorToken, hosted.screenToken, token].map((it) => connect(server, it)),
  );
  const [facilitator, , ani] = devices;
  if (!facilitator || !ani) throw new Error('no devices');
  await must(facilitator, { type: 'SeatBots' });
  await must(facilitator, { type: 'StartSession' });
  const phases: string[] = [];
  for (let steps = 0; steps < 60 && facilitator.view().session.stage === 'playing'; steps += 1) {
    const { round, phase } = facilitator.view().session;
    if (phases.at(-1) !== `${round} ${phase}`) phases.push(`${round} ${phase}`);
    if (phase === 'planning' && ani.view().plan?.placed === 0)
      await must(ani, { type: 'PlaceChips', round, card: 'calls', count: 2 });
    server.clock.advance(phase === 'planning' ? 7_500 : 20_000);
    await settled(server);
    await facilitator.caughtUp();
  }
  expect(phases).toEqual(
    [1, 2].flatMap((round) => ['briefing', 'planning', 'market', 'review'].map((phase) => `${round} ${phase}`)),
  );

  const state = await replayed(server, hosted.session);
  expect(state.stage).toBe('debrief');
  const live: Live = {
    connected: new Set(['s1']),
    addresses: [`http://192.168.1.7:${server.port}`],
    lights: new Map([['s1', { light: 'good', seen: null }]]),
    chairs: firstLinks(1_700_000_000_000),
    lastMoves: new Map([['s1', 1_700_000_240_000]]),
    searching: true,
  };
  for (const device of devices) {
    await must(device, { type: 'AskView' });
    expect(device.gaps).toEqual([]);
    const audience = device.welcomes[0]?.audiences[0];
    if (!audience) throw new Error('no audience');
    expect(device.view()).toEqual(JSON.parse(JSON.stringify(project(state, live, audience))));
  }
  const used = facilitator.view().outcomes['2']?.own;
  expect(used?.kawung?.source).toEqual({ sales: 'draft', marketing: 'locked' });
  expect(used?.parang?.source).toEqual({ sales: 'locked', marketing: 'locked' });
  expect(server.logged).toEqual([]);
});

it("alone, at the player's own pace: bots answer, and the last lock ends planning", async () => {
  const server = await startServer();
  const body = { id: newMessageId(), role: 'marketing', language: 'en', name: 'Ani' };
  const alone = await post(`${server.url}/api/alone`, body);
  expect(await post(`${server.url}/api/alone`, body)).toEqual(alone);
  const { token, session } = alone.body as { token: string; session: string };
  const ani = await connect(server, token);
  expect(ani.view().session).toMatchObject({ stage: 'playing', phase: 'planning', round: 1 });
  await must(ani, { type: 'LockPlan', round: 1, role: 'marketing' });
  for (let steps = 0; steps < 20 && ani.view().session.phase === 'planning'; steps += 1) {
    server.clock.advance(600);
    await settled(server);
    await ani.caughtUp();
  }
  expect(ani.view().session.phase).toBe('market');
  await must(ani, { type: 'OpenReview', round: 1 });
  await must(ani, { type: 'StartRound', round: 2 });
  expect((await replayed(server, session)).seats.filter(({ bot }) => bot).length).toBe(5);
  expect((await server.store.streams('session/')).length).toBe(1);
});
