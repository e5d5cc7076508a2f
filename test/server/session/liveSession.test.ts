import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLog } from '../../../server/log.ts';
import { LiveSession } from '../../../server/session/liveSession.ts';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { EVENT_SCHEMA } from '../../../shared/session/events.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { initialState } from '../../../shared/session/state.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import { planned, seat } from '../../shared/session/workshop.ts';
import { createTestClock } from '../testClock.ts';
import type { Brittle } from './doubles.ts';
import { brittle, storeInMemory } from './doubles.ts';

const STREAM = 'session/session-1';
const PLANNED = planned({ openAll: true });
const quiet = createLog('silent');

async function storeWithSession(): Promise<Brittle> {
  const store = brittle(storeInMemory());
  const events = PLANNED.map(({ type, data, at, by }) => ({ type, data, at, by, schema: EVENT_SCHEMA }));
  await store.append(STREAM, 0, events, null);
  return store;
}

async function start(store: Brittle): Promise<LiveSession> {
  const live = new LiveSession('session-1', store, createTestClock(), quiet);
  expect(await live.load()).toBe(true);
  return live;
}

async function replayed(store: Brittle): Promise<SessionState> {
  return (await store.read(STREAM)).reduce<SessionState>((state, event) => evolve(state, upcast(event)), initialState);
}

/** The commands that the store has carried out, oldest first. */
const idsIn = async (store: Brittle): Promise<string[]> =>
  (await store.read(STREAM)).flatMap(({ commandId }) => commandId ?? []);

const round = 1;
const COMMANDS = fc.oneof(
  fc.record({
    type: fc.constant('PlaceChips' as const),
    round: fc.constantFrom(1, 1, 1, 2),
    card: fc.constantFrom('calls', 'closing', 'ads'),
    count: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    type: fc.constantFrom('LockPlan' as const, 'UnlockPlan' as const, 'UndoMove' as const),
    round: fc.constant(round),
    role: fc.constant('sales' as const),
  }),
) satisfies fc.Arbitrary<AskedCommand>;

const FRAMES = 10;
const STEPS = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ frame: fc.nat(FRAMES - 1) }) },
    { weight: 2, arbitrary: fc.record({ breakNext: fc.constantFrom('before' as const, 'after' as const) }) },
    { weight: 1, arbitrary: fc.record({ restart: fc.boolean() }) },
  ),
  { maxLength: 40 },
);

it('however often frames come again, the store breaks and the server dies: each frame happens once, and memory is the store', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(COMMANDS, { minLength: FRAMES, maxLength: FRAMES }), STEPS, async (commands, steps) => {
      const store = await storeWithSession();
      let live = await start(store);
      let told = 0;
      live.listen(() => {
        told += 1;
      });
      /** Frames that were answered with yes. */
      const granted = new Set<number>();
      const refused = new Map<number, string>();
      for (const step of steps) {
        if ('breakNext' in step) store.breakNext(STREAM, step.breakNext);
        else if ('restart' in step) {
          live = await start(store);
          // What made nothing happen left no trace, so a new server decides it afresh.
          refused.clear();
          const kept = await idsIn(store);
          for (const frame of granted) if (!kept.includes(`s1:${frame}`)) granted.delete(frame);
        } else {
          const { frame } = step;
          const command = commands[frame];
          if (!command) continue;
          const answer = await live.ask(seat('s1'), command, `s1:${frame}`);
          if (granted.has(frame)) expect(answer).toMatchObject(answer.ok ? {} : { refused: 'store/unavailable' });
          if (answer.ok && answer.facts.length > 0) expect(await idsIn(store)).toContain(`s1:${frame}`);
          if (answer.ok) granted.add(frame);
          else if (answer.refused !== 'store/unavailable') {
            expect(refused.get(frame) ?? answer.refused).toBe(answer.refused);
            refused.set(frame, answer.refused);
          }
        }
      }
      const ids = await idsIn(store);
      expect(new Set(ids).size).toBe(ids.length);
      expect(told).toBeLessThanOrEqual(ids.length);
      // A command that can only be refused changes nothing, and lets memory see what a broken answer has hidden from it.
      await live.ask(seat('s9'), { type: 'UndoMove', round, role: 'sales' }, null);
      expect(live.state).toEqual(await replayed(store));
      for (const frame of granted) {
        const command = commands[frame];
        if (command) expect(await live.ask(seat('s1'), command, `s1:${frame}`)).toEqual({ ok: true, facts: [] });
      }
    }),
    { numRuns: 150 },
  );
});

it('commands run one at a time, in the order in which they came, whoever asks', async () => {
  const store = await storeWithSession();
  const live = await start(store);
  const counts = Array.from({ length: 30 }, (_, index) => 1 + (index % 3));
  const answers = await Promise.all(
    counts.map((count, index) =>
      index % 2 === 0
        ? live.ask(seat('s1'), { type: 'PlaceChips', round, card: 'calls', count }, `s1:${index}`)
        : live.ask(seat('s2'), { type: 'PlaceChips', round, card: 'ads', count }, `s2:${index}`),
    ),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const placed = (await store.read(STREAM)).slice(PLANNED.length);
  expect(placed.map(({ commandId }) => commandId)).toEqual(counts.map((_, index) => `s${1 + (index % 2)}:${index}`));
});

it('what others write to the stream is seen before the next command is decided', async () => {
  const store = await storeWithSession();
  const [one, other] = [await start(store), await start(store)];
  expect((await one.ask(seat('s1'), { type: 'LockPlan', round, role: 'sales' }, null)).ok).toBe(true);
  const place = { type: 'PlaceChips', round, card: 'calls', count: 2 } as const;
  expect(await other.ask(seat('s1'), place, null)).toEqual({ ok: false, refused: 'plan/locked' });
  expect(other.state).toEqual(one.state);
});

it('a listener that breaks keeps neither the answer from who asked nor the news from the others', async () => {
  const live = await start(await storeWithSession());
  let heard = 0;
  live.listen(() => {
    throw new Error('no view today');
  });
  live.listen(() => {
    heard += 1;
  });
  const lock = { type: 'LockPlan', round, role: 'sales' } as const;
  expect(await live.ask(seat('s1'), lock, null)).toMatchObject({ ok: true });
  expect(heard).toBe(1);
});

it('at its end it takes nothing new, and what was asked before is stored', async () => {
  const store = await storeWithSession();
  const live = await start(store);
  const asked = [1, 2, 3].map((count) =>
    live.ask(seat('s1'), { type: 'PlaceChips', round, card: 'calls', count }, null),
  );
  await live.end();
  expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([true, true, true]);
  expect((await store.read(STREAM)).length).toBe(PLANNED.length + 3);
  const late = { type: 'LockPlan', round, role: 'sales' } as const;
  expect(await live.ask(seat('s1'), late, null)).toEqual({ ok: false, refused: 'store/unavailable' });
});
