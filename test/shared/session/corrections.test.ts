import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chips } from '../../../shared/scenario/cards.ts';
import { CARDS, chipsOf, ROLES } from '../../../shared/scenario/cards.ts';
import type { AskedCommand } from '../../../shared/session/commands.ts';
import { decide } from '../../../shared/session/decide.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import { ANI, BUDI, closed, FACILITATOR, planned, sessionOf, stamp, TEN, tableIn, tell, wish } from './workshop.ts';

type Correct = Extract<AskedCommand, { type: 'CorrectPlan' }>;
const correct = (change: Partial<Correct>): Correct => ({
  type: 'CorrectPlan',
  round: 1,
  team: 'kawung',
  chips: {},
  price: null,
  focus: null,
  sales: null,
  reason: 'They pressed the wrong card',
  ...change,
});
const kawung = { line: 'line-1', round: 1, team: 'kawung' };
const lock = (role: 'sales' | 'marketing') => ({ type: 'LockPlan', round: 1, role }) as const;
const placed = tell(
  planned({ openAll: true }),
  wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
  wish(BUDI, { type: 'PlaceChips', round: 1, card: 'ads', count: 3 }),
);

describe('a correction', () => {
  it('tells what is otherwise now, and why', () => {
    given(placed)
      .when(FACILITATOR, correct({ chips: { calls: 2, care: 1 }, price: 1.1, focus: 'all', sales: 5 }))
      .gives({
        type: 'PlanCorrected',
        data: {
          ...kawung,
          chips: { care: 1 },
          price: 1.1,
          focus: null,
          split: null,
          reason: 'They pressed the wrong card',
        },
      });
  });

  it('of what is so already makes nothing happen', () => {
    given(placed)
      .when(FACILITATOR, correct({ chips: { calls: 2 }, price: 1, sales: 5 }))
      .gives();
  });

  it('changes the plan and stays on it with its reason, and nothing is left to undo of the roles it touched', () => {
    const told = tell(placed, wish(FACILITATOR, correct({ chips: { calls: 0, care: 3 } })));
    expect(tableIn(told)).toMatchObject({
      chips: { calls: 0, care: 3, ads: 3 },
      moves: { sales: [] },
      corrections: [{ roles: ['sales'], split: false, reason: 'They pressed the wrong card', at: TEN }],
    });
    expect(tableIn(told).moves.marketing).toHaveLength(1);
    expect(tableIn(told, 'parang').corrections).toEqual([]);
  });

  it('asks the roles it touched for their locks again, and no other', () => {
    const locked = tell(placed, wish(ANI, lock('sales')), wish(BUDI, lock('marketing')));
    const told = tell(locked, wish(FACILITATOR, correct({ focus: 'homes' })));
    expect(tableIn(told).lockedBy).toEqual({ sales: 's1', marketing: null });
    expect(tableIn(tell(locked, wish(FACILITATOR, correct({ sales: 4 })))).lockedBy).toEqual({
      sales: null,
      marketing: null,
    });
  });

  it('of the split ends the talk about it', () => {
    const talking = tell(placed, wish(ANI, { type: 'OfferSplit', round: 1, role: 'sales', sales: 6, reason: '' }));
    const told = tell(talking, wish(FACILITATOR, correct({ sales: 7, chips: { ads: 1 } })));
    expect(tableIn(told)).toMatchObject({
      split: { sales: 7, marketing: 3 },
      offer: null,
      lastOffer: { end: 'lapsed' },
    });
  });

  it.each<[string, Partial<Correct>, string]>([
    ['more chips than the role has', { chips: { calls: 3, care: 3 } }, 'plan/over-budget'],
    ['a split that leaves what lies there no room', { sales: 8 }, 'plan/over-budget'],
    ['all chips for one role', { sales: 10 }, 'split/out-of-range'],
    ['a price that is not on offer', { price: 2 }, 'price/unknown'],
    ['buyers that are not there', { focus: 'castles' }, 'focus/unknown'],
    ['a team that is not there', { team: 'merah' }, 'team/unknown'],
    ['no reason', { reason: ' \t' }, 'reason/empty'],
    ['a fourth chip on a card', { chips: { calls: 4 } }, 'plan/card-full'],
    ['another round', { round: 2 }, 'round/other'],
  ])('obeys the rules of the team: %s', (_, change, code) => {
    given(placed)
      .when(FACILITATOR, correct(change))
      .refuses(code as 'plan/over-budget');
  });

  it.each<[string, Partial<Correct>]>([
    ['price', { price: 1.1 }],
    ['focus', { focus: 'homes' }],
    ['split', { sales: 4 }],
  ])('leaves a choice alone that is not open yet: %s', (_, change) => {
    given(planned()).when(FACILITATOR, correct(change)).refuses('choice/not-open-yet');
  });

  it('comes too late when planning is closed', () => {
    given(closed(placed))
      .when(FACILITATOR, correct({ chips: { calls: 1 } }))
      .refuses('round/not-open');
  });

  it('leaves every role it touches within its budget, whatever it asks for', () => {
    const session = sessionOf(tell(placed, wish(ANI, lock('sales'))));
    const chips = fc.dictionary(fc.constantFrom(...CARDS), fc.integer({ min: 0, max: 3 })) as fc.Arbitrary<
      Partial<Chips>
    >;
    fc.assert(
      fc.property(chips, fc.option(fc.integer({ min: 0, max: 11 })), (wished, sales) => {
        const command = correct({ chips: wished, sales });
        const decided = decide(session, { by: FACILITATOR, at: TEN, command });
        if (!decided.ok) return;
        const told = [
          ...tell(placed, wish(ANI, lock('sales'))),
          ...decided.value.map((fact) => stamp(fact, FACILITATOR)),
        ];
        const table = currentRound(sessionOf(told))?.tables['kawung'] ?? expect.fail('no table');
        for (const role of ROLES) expect(chipsOf(role, table.chips)).toBeLessThanOrEqual(table.split[role]);
        for (const [card, count] of Object.entries(wished)) expect(table.chips).toHaveProperty(card, count);
      }),
      { numRuns: 200 },
    );
  });
});
