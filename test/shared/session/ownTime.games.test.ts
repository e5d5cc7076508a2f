import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noChips } from '../../../shared/scenario/cards.ts';
import { decide } from '../../../shared/session/decide.ts';
import { evolve } from '../../../shared/session/evolve.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { anyAsked } from './anyCommand.ts';
import { anyStory, tellStory } from './anySession.ts';
import { ANI, BUDI, CITRA, CLOCK, DEWI, FACILITATOR, planned, sessionOf, stamp, TEN, tell, wish } from './workshop.ts';

const timeOf = (session: Session) => {
  const round = currentRound(session);
  return round?.phase === 'planning' && round.deadline !== null ? { round: round.round, at: round.deadline } : null;
};

it('no deadline of a planning ever comes sooner, neither the common one nor a role’s own', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      let before: Session | null = null;
      for (const session of tellStory(story).states) {
        const [was, is] = [before && timeOf(before), timeOf(session)];
        if (was && is && was.round === is.round) {
          expect(is.at).toBeGreaterThanOrEqual(was.at);
          for (const { id } of session.teams)
            for (const role of ['sales', 'marketing'] as const)
              expect(currentRound(session)?.tables[id]?.extra[role]).toBeGreaterThanOrEqual(
                (before && currentRound(before)?.tables[id]?.extra[role]) ?? 0,
              );
        }
        // A pause has no deadline: what was there before it is compared with what is there after it.
        if (is || currentRound(session)?.phase !== 'planning') before = session;
      }
    }),
    { numRuns: 20 },
  );
});

/** Ani may go on for a minute; the time of all others is up. Some of them had locked. */
const waiting = tell(
  planned({ openAll: true }),
  wish(FACILITATOR, { type: 'GrantTime', round: 1, seat: 's1', seconds: 60 }),
  wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 2 }),
  wish(BUDI, { type: 'OfferSplit', round: 1, role: 'marketing', sales: 3, reason: '' }),
  wish(CITRA, { type: 'LockPlan', round: 1, role: 'sales' }),
  wish(CLOCK, { type: 'EndTime', round: 1 }, TEN + 300_000),
);

it('nothing that players ask for changes the plan of a role whose time is up', () => {
  const seats = fc.constantFrom(ANI, BUDI, CITRA, DEWI);
  const inRound = anyAsked.map((command) => ('round' in command ? { ...command, round: 1 } : command));
  const asks = fc.array(fc.record({ by: seats, command: inRound }), { maxLength: 60, size: 'max' });
  const plans = (session: Session) => {
    const { kawung, parang } = currentRound(session)?.tables ?? {};
    const { ads, brand, content, promotion, research, salesKit } = kawung?.chips ?? noChips();
    const mine = { ads, brand, content, promotion, research, salesKit, price: kawung?.price, focus: kawung?.focus };
    const locks = [kawung?.lockedBy.marketing, kawung?.prediction.marketing, kawung?.split];
    return { mine, locks, parang: { ...parang, lastOffer: null } };
  };
  const start = sessionOf(waiting);
  let granted = 0;
  fc.assert(
    fc.property(asks, (wishes) => {
      let session = start;
      for (const { by, command } of wishes) {
        const at = TEN + 310_000;
        const decided = decide(session, { by, at, command });
        if (!decided.ok) continue;
        granted += decided.value.length;
        session = decided.value.reduce<Session>((now, fact) => evolve(now, stamp(fact, by, at)) ?? now, session);
      }
      expect(plans(session)).toEqual(plans(start));
    }),
    { numRuns: 300 },
  );
  expect(granted).toBeGreaterThan(20);
});
