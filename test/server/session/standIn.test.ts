import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standIn } from '../../../server/session/standIn.ts';
import { cardsOf, chipsOf, MOST_CHIPS, ROLES } from '../../../shared/scenario/cards.ts';
import { plansNow } from '../../../shared/session/attempts.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { Session } from '../../../shared/session/state.ts';
import { currentRound, tableOf } from '../../../shared/session/state.ts';
import { anyStory, tellStory } from '../../shared/session/anySession.ts';
import {
  ANI,
  BUDI,
  CITRA,
  FACILITATOR,
  onward,
  planned,
  sessionOf,
  tell,
  wish,
} from '../../shared/session/workshop.ts';
import { disturb } from '../../shared/view/disturb.ts';
import { grantsOf } from '../../shared/view/grants.ts';
import { must } from '../socket/device.ts';
import { inLobby } from '../socket/table.ts';

const second = sessionOf(
  tell(
    onward(planned({ openAll: true, teams: 3 })),
    wish(ANI, { type: 'PlaceChips', round: 2, card: 'calls', count: 2 }),
    wish(CITRA, { type: 'PlaceChips', round: 2, card: 'care', count: 3 }),
    wish(BUDI, { type: 'OfferSplit', round: 2, role: 'marketing', sales: 3, reason: '' }),
  ),
);

describe('a bot that stands in', () => {
  it('uses the whole share of its role, no card too full, and the same plan each time', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const planning = tellStory(story).states.filter((it) => currentRound(it)?.phase === 'planning');
        for (const session of planning.slice(-2))
          for (const { id } of session.teams)
            for (const role of ROLES) {
              const plan = standIn(session, id, role);
              expect(plan !== null, 'it plans for those who plan, and for no one else').toBe(plansNow(session, id));
              if (!plan) continue;
              const round = currentRound(session) ?? expect.fail('a round is played');
              expect(chipsOf(role, plan.chips)).toBe(tableOf(round, id).split[role]);
              expect(Math.max(...Object.values(plan.chips))).toBeLessThanOrEqual(MOST_CHIPS);
              expect(standIn(structuredClone(session), id, role)).toEqual(plan);
            }
      }),
      { numRuns: 25 },
    );
  });

  it.each(ROLES)('goes by what %s is granted, and nothing else', (role) => {
    const own = (session: Session) => {
      const plan = standIn(session, 'kawung', role) ?? expect.fail('in planning it has a plan');
      const chips = cardsOf(role).map((card) => plan.chips[card]);
      return role === 'marketing' ? { chips, price: plan.price, focus: plan.focus } : { chips };
    };
    const { session, paths } = disturb(second, grantsOf(second, { kind: 'role', team: 'kawung', role }));
    expect(paths.length).toBeGreaterThan(300);
    // The luck is the session's; no role is told of it.
    expect(own({ ...session, seed: second.seed })).toEqual(own(second));
  });

  it('has nothing to say outside planning', () => {
    expect(
      standIn(sessionOf(tell(planned(), wish(FACILITATOR, { type: 'CloseRound', round: 1 }))), 'kawung', 'sales'),
    ).toBeNull();
  });
});

it('a server closes planning with it, and everybody is told', async () => {
  const table = await inLobby({ rounds: 1, room: { ...PLAIN_ROOM, silence: 'bot' } });
  await must(table.facilitator, { type: 'StartSession' });
  await must(table.facilitator, { type: 'OpenPlanning', round: 1 });
  await must(table.facilitator, { type: 'CloseRound', round: 1 });
  await table.facilitator.caughtUp();
  const outcome = table.facilitator.view().outcomes['1'];
  expect(outcome?.own['kawung']?.source).toEqual({ sales: 'bot', marketing: 'bot' });
});
