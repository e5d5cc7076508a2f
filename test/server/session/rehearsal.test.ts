import { describe, expect, it } from 'vitest';
import { SHOWN_MS } from '../../../server/session/rehearsal.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import { SHORT } from '../../shared/session/workshop.ts';
import type { Device } from '../socket/device.ts';
import { connect, hears, must } from '../socket/device.ts';
import { host, joinAs } from './hosting.ts';
import type { TestServer } from './running.ts';
import { settled, startServer } from './running.ts';

const begin = { type: 'Rehearse', does: 'begin' } as const;
const WORKSHOP = { rounds: 6, room: { ...PLAIN_ROOM, agenda: 90 } } as const;

async function watched(settings: Parameters<typeof host>[1] = WORKSHOP, teams = 4) {
  const server = await startServer({ scenarios: [SHORT] });
  const hosted = await host(server, settings, teams);
  const joined = await joinAs(server, hosted.code, 'Ani', 'kawung', 'sales');
  const [facilitator, screen, ani] = await Promise.all(
    [hosted.facilitatorToken, hosted.screenToken, joined.token].map((token) => connect(server, token)),
  );
  if (!facilitator || !screen || !ani) throw new Error('three are connected');
  await settled(server);
  await Promise.all([facilitator, screen, ani].map((device) => device.caughtUp()));
  return { server, hosted, facilitator, screen, ani };
}

/** Where a view says that the session stands. */
const placeOf = ({ session }: View): string => {
  const { stage, practice, round, phase } = session;
  return stage === 'playing' ? `${practice ? 'practice' : round} ${phase}` : stage;
};

/** Lets the clock run, a little at a time, until the condition holds. */
async function run({ clock, ...server }: TestServer, until: () => boolean): Promise<void> {
  for (let turns = 0; !until(); turns += 1) {
    if (turns > 3000) throw new Error('the rehearsal does not come to its end');
    clock.advance(1_000);
    await settled(server);
  }
}

/** The places that a device saw, in order. */
const placesSeen = (device: Device): string[] => {
  const seen: string[] = [];
  for (const { parts } of device.messages) {
    const place = parts.session && placeOf({ session: parts.session } as View);
    if (place !== undefined && seen.at(-1) !== place) seen.push(place);
  }
  return seen;
};

const PHASES = ['briefing', 'planning', 'market', 'review'];
const ALL = ['practice', 1, 2, 3, 4, 5, 6].flatMap((round) => PHASES.map((phase) => `${round} ${phase}`));

describe('a rehearsal', () => {
  it('goes through practice, all rounds and the debrief on the console and the projector, and leaves the lobby as it was', async () => {
    const { server, hosted, facilitator, screen, ani } = await watched();
    const before = await server.stream(hosted.session);
    const lobby = facilitator.view();
    const heard = ani.messages.length;
    await must(facilitator, begin);
    expect(facilitator.view().session.rehearsal).toEqual({ paused: false, tempo: 1, joined: 1 });
    await must(facilitator, { type: 'SetTempo', tempo: 4 });
    await run(server, () => facilitator.view().session.rehearsal === null);
    for (const device of [facilitator, screen])
      expect(placesSeen(device)).toEqual(['lobby', ...ALL, 'debrief', 'lobby']);
    await facilitator.caughtUp();
    expect(facilitator.view()).toEqual(lobby);
    expect(await server.stream(hosted.session)).toEqual(before);
    expect(await server.store.streams('rehearsal/')).toEqual([]);
    expect(ani.messages.length).toBe(heard);
  });

  it('is made for less than two minutes, with practice and six rounds', () => {
    const { lobby, briefing, planning, market, review, debrief } = SHOWN_MS;
    /** Bots need three turns of a quarter of a second to plan, when they bargain. */
    const round = briefing + 750 + planning + market + review;
    expect(lobby + 7 * round + debrief).toBeLessThan(120_000);
  });

  it('has a bot in every seat, the code of the session, and nobody of it', async () => {
    const { hosted, facilitator, screen } = await watched();
    await must(facilitator, begin);
    const seats = facilitator.view().people.teams.flatMap((team) => team.seats);
    expect(seats).toHaveLength(8);
    expect(seats.every(({ bot }) => bot)).toBe(true);
    await hears(screen, 'the rehearsal', ({ session }) => session.rehearsal !== null);
    expect(screen.view().session.code).toBe(hosted.code);
  });

  it('stands still while it is paused, goes faster when told to, and ends when told to', async () => {
    const { server, facilitator } = await watched();
    await must(facilitator, begin);
    await must(facilitator, { type: 'Rehearse', does: 'pause' });
    server.clock.advance(60_000);
    await settled(server);
    expect(facilitator.view().session).toMatchObject({ stage: 'lobby', rehearsal: { paused: true } });
    await must(facilitator, { type: 'SetTempo', tempo: 2 });
    await must(facilitator, { type: 'Rehearse', does: 'resume' });
    server.clock.advance(SHOWN_MS.lobby / 2 - 1);
    await settled(server);
    expect(facilitator.view().session.stage).toBe('lobby');
    server.clock.advance(1);
    await hears(facilitator, 'the first briefing', (view) => placeOf(view) === 'practice briefing');
    await must(facilitator, { type: 'Rehearse', does: 'end' });
    expect(facilitator.view().session).toMatchObject({ stage: 'lobby', rehearsal: null });
    expect(await server.store.streams('rehearsal/')).toEqual([]);
  });

  it('does not touch who joins meanwhile: they are in the lobby, where everybody is afterwards', async () => {
    const { server, hosted, facilitator } = await watched();
    await must(facilitator, begin);
    await run(server, () => facilitator.view().session.phase === 'planning');
    const budi = await joinAs(server, hosted.code, 'Budi', 'kawung', 'marketing');
    const device = await connect(server, budi.token);
    expect(device.view().session).toMatchObject({ stage: 'lobby', rehearsal: null });
    await run(server, () => facilitator.view().session.phase === 'market');
    expect(facilitator.view().session.rehearsal?.joined).toBe(2);
    await must(facilitator, { type: 'Rehearse', does: 'end' });
    const names = facilitator.view().people.teams.flatMap(({ seats }) => seats.map(({ name }) => name));
    expect(names).toEqual(['Ani', 'Budi']);
    expect(device.welcomes).toHaveLength(1);
  });

  it('lets whoever watches take a step, and is watched by a console that comes back', async () => {
    const { server, hosted, facilitator } = await watched({ rounds: 1 });
    await must(facilitator, begin);
    await must(facilitator, { type: 'StartSession' });
    await must(facilitator, { type: 'OpenPlanning', round: 1 });
    const again = await connect(server, hosted.facilitatorToken);
    expect(again.view().session).toMatchObject({ phase: 'planning', rehearsal: { tempo: 1 } });
    await run(server, () => again.view().session.stage === 'debrief');
    expect((await server.stream(hosted.session)).map(({ type }) => type)).not.toContain('SessionStarted');
  });

  it('is for facilitators, in the lobby, one at a time', async () => {
    const { facilitator, screen, ani } = await watched({ rounds: 1 }, 2);
    for (const device of [screen, ani]) {
      expect(await device.say(begin)).toMatchObject({ refused: 'facilitator/only' });
      expect(await device.say({ type: 'SetTempo', tempo: 4 })).toMatchObject({ refused: 'facilitator/only' });
    }
    expect(facilitator.view().session.can.rehearse).toBe(true);
    expect(await facilitator.say({ type: 'Rehearse', does: 'pause' })).toMatchObject({ refused: 'rehearsal/none' });
    await must(facilitator, begin);
    expect(await facilitator.say(begin)).toMatchObject({ refused: 'rehearsal/running' });
    await must(facilitator, { type: 'Rehearse', does: 'end' });
    await must(facilitator, { type: 'StartSession' });
    expect(await facilitator.say(begin)).toMatchObject({ refused: 'session/started' });
    expect(facilitator.view().session.can.rehearse).toBe('session/started');
  });

  it('is gone after a restart, however the server ended', async () => {
    const { server, hosted, facilitator } = await watched({ rounds: 1 }, 2);
    await must(facilitator, begin);
    const opened = (await server.store.streams('rehearsal/'))[0] ?? expect.fail('it is in the store');
    const events = await server.store.read(opened);
    await server.stop();
    const { folder } = server;
    const second = await startServer({ folder, scenarios: [SHORT] });
    expect(await second.store.streams('rehearsal/')).toEqual([]);
    await second.store.append(opened, 0, events, null);
    await second.stop();
    const third = await startServer({ folder, scenarios: [SHORT] });
    expect(await third.store.streams('rehearsal/')).toEqual([]);
    const console = await connect(third, hosted.facilitatorToken);
    expect(console.view().session).toMatchObject({ stage: 'lobby', rehearsal: null });
  });
});
