import { describe, expect, it } from 'vitest';
import type { Device } from '../socket/device.ts';
import { connect, hears, must } from '../socket/device.ts';
import type { Table } from '../socket/table.ts';
import { inPlanning } from '../socket/table.ts';
import type { Brittle } from './doubles.ts';
import { brittle } from './doubles.ts';
import { host, hostFull, joinAs, post } from './hosting.ts';
import { newMessageId } from './messageId.ts';
import type { Wanted } from './running.ts';
import { eventually, settled, startServer } from './running.ts';

const place = (count: number) => ({ type: 'PlaceChips', round: 1, card: 'calls', count }) as const;
const unavailable = expect.objectContaining({ ok: false, refused: 'store/unavailable' });

/** A way to break the store of a server to be. */
function breaker(): { readonly wanted: Wanted; readonly breakNext: Brittle['breakNext'] } {
  let store: Brittle | null = null;
  return {
    wanted: {
      through: (real) => {
        store = brittle(real);
        return store;
      },
    },
    breakNext: (...asked) => store?.breakNext(...asked),
  };
}

/** What the stream says of the chips on `calls`. */
const stored = async ({ server, hosted }: Table): Promise<unknown[]> =>
  (await server.stream(hosted.session)).filter(({ type }) => type === 'ChipsPlaced').map(({ data }) => data);

const shown = (device: Device): number | undefined => device.view().plan?.chips.calls;

describe('an append that breaks', () => {
  it('is refused as unavailable; nobody is told; the next command works and memory equals the store', async () => {
    const { wanted, breakNext } = breaker();
    const table = await inPlanning({}, wanted);
    const { server, ani, facilitator } = table;
    breakNext('session/', 'before');
    const told = facilitator.messages.length;
    expect(await ani.say(place(2), 'broken-frame')).toEqual(unavailable);
    await facilitator.caughtUp();
    expect(facilitator.messages.length).toBe(told);
    expect(await stored(table)).toEqual([]);
    expect(server.logged.join()).toContain('the disk is full');
    // The same frame again is not a frame that was answered: it is carried out.
    await must(ani, place(1));
    expect(await ani.say(place(2), 'broken-frame')).toMatchObject({ ok: true });
    expect(await stored(table)).toMatchObject([{ count: 1 }, { count: 2 }]);
    await must(facilitator, { type: 'AskView' });
    expect(shown(ani)).toBe(2);
    expect(facilitator.view().tables?.teams.kawung?.chips.calls).toBe(2);
  });

  it('but was stored after all is told with the next command, and its frame is not carried out twice', async () => {
    const { wanted, breakNext } = breaker();
    const table = await inPlanning({}, wanted);
    const { ani, facilitator } = table;
    const lock = { type: 'LockPlan', round: 1, role: 'sales' } as const;
    breakNext('session/', 'after');
    expect(await ani.say(lock, 'lost-answer')).toEqual(unavailable);
    expect(await ani.say(lock, 'lost-answer')).toMatchObject({ ok: true });
    await hears(facilitator, 'the lock', (view) => view.people.teams[0]?.locked.includes('sales') === true);
    expect((await table.server.stream(table.hosted.session)).filter(({ type }) => type === 'PlanLocked').length).toBe(
      1,
    );
  });

  it('is made known by the next command even if that one is refused', async () => {
    const { wanted, breakNext } = breaker();
    const table = await inPlanning({}, wanted);
    const { ani, citra, facilitator } = table;
    breakNext('session/', 'after');
    expect(await ani.say(place(2))).toEqual(unavailable);
    expect(await citra.say({ type: 'UnlockPlan', round: 1, role: 'sales' })).toMatchObject({
      refused: 'plan/not-locked',
    });
    await hears(facilitator, 'the chips', (view) => view.tables?.teams.kawung?.chips.calls === 2);
    await hears(ani, 'its own chips', (view) => view.plan?.chips.calls === 2);
  });

  it('under the clock is tried again, without haste', async () => {
    const { wanted, breakNext } = breaker();
    const { server, facilitator } = await inPlanning({ planningSeconds: 60 }, wanted);
    breakNext('session/', 'before');
    server.clock.advance(60_000);
    await settled(server);
    server.clock.advance(900);
    await settled(server);
    expect(facilitator.view().session.phase).toBe('planning');
    expect(server.logged.length).toBe(1);
    server.clock.advance(100);
    await hears(facilitator, 'the end of planning', (view) => view.session.phase === 'market');
  });

  it('under a bot is tried again', async () => {
    const { wanted, breakNext } = breaker();
    const server = await startServer(wanted);
    const hosted = await host(server);
    const facilitator = await connect(server, hosted.facilitatorToken);
    for (const wish of [{ type: 'SeatBots' }, { type: 'StartSession' }, { type: 'OpenPlanning', round: 1 }] as const)
      await must(facilitator, wish);
    for (let seat = 0; seat < 4; seat += 1) breakNext('session/', 'before');
    await eventually('all bots lock', async () => {
      server.clock.advance(600);
      await settled(server);
      return facilitator.view().people.teams.every(({ locked }) => locked.length === 2);
    });
    expect(server.logged.length).toBe(4);
  });
});

describe('a token that could not be stored', () => {
  it.each(['before', 'after'] as const)('%s the append broke: the same request gets the seat', async (how) => {
    const { wanted, breakNext } = breaker();
    const server = await startServer(wanted);
    const hosted = await hostFull(server);
    const body = { id: newMessageId(), name: 'Eko', team: null, role: null };
    breakNext('access/', how);
    expect(await post(`${server.url}/api/join/${hosted.code}`, body)).toMatchObject({
      status: 503,
      body: { refused: 'store/unavailable' },
    });
    const again = await post(`${server.url}/api/join/${hosted.code}`, body);
    expect(again).toMatchObject({ status: 201, body: { seat: 's5', name: 'Eko' } });
    const { token, name } = await joinAs(server, hosted.code, 'Fitri');
    expect(name).toBe('Fitri');
    expect((await connect(server, token)).welcomes[0]?.seat).toBe('s6');
    expect((await server.stream(hosted.session)).filter(({ type }) => type === 'SeatTaken').length).toBe(6);
  });
});

it('a session that cannot be opened is refused, and the same request may open it later', async () => {
  const { wanted, breakNext } = breaker();
  const server = await startServer(wanted);
  const body = {
    id: newMessageId(),
    scenario: 'coffee',
    teams: 2,
    settings: {
      title: '',
      rounds: 1,
      planningSeconds: null,
      pace: 'clock',
      language: 'en',
      openAll: false,
      market: 'shared',
    },
  };
  breakNext('session/', 'before');
  expect(await post(`${server.url}/api/sessions`, body)).toEqual({
    status: 503,
    body: { refused: 'store/unavailable' },
  });
  expect(await post(`${server.url}/api/sessions`, body)).toMatchObject({ status: 201 });
});
