import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/session/decide.ts';
import { Fact } from '../../../shared/session/events.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { Rejection } from '../../../shared/session/rejections.ts';
import { anyActor, anyAsked, anyServer } from './anyCommand.ts';
import { anyStory, tellStory } from './anySession.ts';
import { deepFreeze } from './deepFreeze.ts';
import { stamp, TEN } from './workshop.ts';

const anyWishes = fc.array(
  fc.record({
    by: anyActor,
    at: fc.integer({ min: TEN - 1000, max: TEN + 10_000_000 }),
    command: fc.oneof({ weight: 4, arbitrary: anyAsked }, anyServer),
  }),
  { minLength: 40, maxLength: 40 },
);

describe('whatever is asked, by whomever, in whatever state', () => {
  it('is granted in facts that can be stored and told, or refused with a code; nothing throws and nothing given is written to', () => {
    fc.assert(
      fc.property(anyStory, anyWishes, (story, wishes) => {
        const { states } = tellStory(story);
        wishes.forEach((wish, i) => {
          const session = deepFreeze(states[Math.floor((i * states.length) / wishes.length)] ?? null);
          const decided = decide(session, deepFreeze(wish));
          if (!decided.ok) {
            expect(decided).toEqual({ ok: false, error: Rejection.parse(decided.error) });
            return;
          }
          for (const fact of decided.value) expect(Fact.parse(fact)).toEqual(fact);
          decided.value.reduce(
            (state, fact) => deepFreeze(evolve(state, stamp(fact, wish.by, wish.at)) ?? state),
            session,
          );
        });
      }),
      { numRuns: 25 },
    );
  });

  it('before there is a session everything but opening it is refused', () => {
    fc.assert(
      fc.property(anyActor, fc.oneof(anyAsked, anyServer), (by, command) => {
        expect(decide(null, { by, at: TEN, command })).toEqual({ ok: false, error: 'session/unknown' });
      }),
      { numRuns: 50 },
    );
  });

  it('a fact before there is a session is a bug, and says so', () => {
    expect(() => evolve(null, stamp({ type: 'SessionStarted', data: {} }))).toThrow(
      'SessionStarted before SessionOpened',
    );
  });
});
