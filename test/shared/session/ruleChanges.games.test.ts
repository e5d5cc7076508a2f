import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import { RANKING_POLICIES } from '../../../shared/session/settings.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound, isOver } from '../../../shared/session/state.ts';
import { audiences, project } from '../../../shared/view/project.ts';
import { LIVE } from '../view/leaks.ts';
import { anyStory, tellStory } from './anySession.ts';
import { FACILITATOR, stamp, TEN } from './workshop.ts';

/** Every command that changes a rule of a session that runs. */
const anyChange: fc.Arbitrary<AskedCommand> = fc.oneof(
  fc.record({
    type: fc.constant('SetRanking' as const),
    policy: fc.constantFrom(...RANKING_POLICIES),
    delayed: fc.boolean(),
  }),
  fc.record({ type: fc.constant('SetPace' as const), pace: fc.constantFrom('facilitator', 'clock', 'players') }),
  fc.constant({ type: 'OpenChoices' as const }),
  fc.record({ type: fc.constant('ShowCompanyValue' as const), shown: fc.boolean() }),
);

const at = TEN + 10_000_000;

/** The session after what the facilitator asks for; as it was where that is refused. */
function after(session: Session, command: AskedCommand): Session {
  const decided = decide(session, { by: FACILITATOR, at, command });
  if (!decided.ok) return session;
  return decided.value.reduce<Session>((state, fact) => evolve(state, stamp(fact, FACILITATOR, at)) ?? state, session);
}

/** What teams and screen see of the round being played and those before it, and may do in it. */
const shown = (session: Session): unknown =>
  audiences(session)
    .filter(({ kind }) => kind !== 'facilitator' && kind !== 'assistant')
    .map((audience) => {
      const { outcomes, plan, sight, session: part } = project(session, LIVE, audience);
      return { outcomes, plan, sight, companyValue: part.companyValue };
    });

/** The rest of the round, step by step to its review. */
function* played(session: Session): Generator<Session> {
  yield session;
  let now = session;
  for (const type of ['OpenPlanning', 'CloseRound', 'OpenReview'] as const) {
    const round = currentRound(now)?.round ?? 1;
    now = after(now, { type, round });
    yield now;
  }
}

it('a rule that is changed while a round runs touches neither what comes of that round nor what it releases', () => {
  let inRounds = 0;
  fc.assert(
    fc.property(anyStory, fc.array(anyChange, { minLength: 1, maxLength: 3 }), (story, changes) => {
      const { states } = tellStory(story);
      // Before its planning opens, all choices may still be opened for a round.
      const running = states.filter(
        (it) =>
          it.stage === 'playing' && !isOver(it) && it.screen.frozen === null && currentRound(it)?.phase !== 'briefing',
      );
      const session = running[Math.floor(running.length / 2)];
      if (!session) return;
      inRounds += 1;
      const changed = changes.reduce(after, session);
      const [one, other] = [[...played(session)], [...played(changed)]];
      expect(other.map(shown)).toEqual(one.map(shown));
      expect(other.map((it) => currentRound(it)?.outcome)).toEqual(one.map((it) => currentRound(it)?.outcome));
    }),
    { numRuns: 25 },
  );
  expect(inRounds).toBeGreaterThan(5);
});
