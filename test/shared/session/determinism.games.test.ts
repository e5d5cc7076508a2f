import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/session/decide.ts';
import { EVENT_SCHEMA } from '../../../shared/session/events.ts';
import { upcast } from '../../../shared/session/upcast.ts';
import { anyStory, tellStory } from './anySession.ts';
import type { Told } from './workshop.ts';
import { FACILITATOR, planned, sessionOf, stateOf, TEN } from './workshop.ts';

const sameBytes = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** As the store keeps it and gives it back. */
const storedAndRead = (told: Told): Told =>
  told.map(({ type, at, by, data }) =>
    upcast(JSON.parse(JSON.stringify({ type, schema: EVENT_SCHEMA, at, by, data }))),
  );

describe('the same seed and the same wishes', () => {
  it('give the same events and the same sessions, to the byte', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const first = tellStory(story);
        const second = tellStory(structuredClone(story));
        expect(sameBytes(first.told, second.told)).toBe(true);
        expect(sameBytes(first.states, second.states)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('and another seed another luck, with nothing else different', () => {
    const session = sessionOf(planned());
    const close = { by: FACILITATOR, at: TEN, command: { type: 'CloseRound', round: 1 } } as const;
    const [here, there] = [session, { ...session, seed: 'pasar1:beef' }].map((it) => decide(it, close));
    if (!here?.ok || !there?.ok) throw new Error('refused');
    expect(sameBytes(here.value[0], there.value[0])).toBe(true);
    expect(sameBytes(here.value[1], there.value[1])).toBe(false);
  });
});

describe('the stream is all there is', () => {
  it('told again it gives the session, to the byte', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { told, states } = tellStory(story);
        expect(sameBytes(stateOf(told), states.at(-1))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('stored and read it tells the same, and the session goes on as if it had never been put away', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { told, states } = tellStory(story);
        const read = storedAndRead(told);
        expect(read).toEqual(told);
        expect(sameBytes(storedAndRead(read), read)).toBe(true);
        const live = states.at(-1) ?? null;
        const loaded = stateOf(read);
        expect(loaded).toEqual(live);
        for (const round of [1, 2, 3]) {
          for (const command of [
            { type: 'CloseRound', round },
            { type: 'StartRound', round },
          ] as const) {
            const asked = { by: FACILITATOR, at: TEN + 1e9, command };
            expect(decide(loaded, asked)).toEqual(decide(live, asked));
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
