import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardRows,
  giving,
  isChanged,
  leftOf,
  mayGive,
  planDifferences,
  recordedPlan,
  turnOf,
  withChip,
} from '../../../client/present/whatIfPlan.ts';
import type { PlayedRound } from '../../../shared/replay/playedRounds.ts';
import { CARD_TRAITS, CARDS, MOST_CHIPS, noChips, ROLES } from '../../../shared/scenario/cards.ts';

const ROUND: PlayedRound = {
  line: 'line-1',
  round: 2,
  aside: null,
  plans: {
    kawung: {
      decision: { chips: { ...noChips(), calls: 3, closing: 1, ads: 2, brand: 1 }, price: 1, focus: 'all' },
      split: { sales: 5, marketing: 4 },
      source: { sales: 'locked', marketing: 'draft' },
    },
  },
};
const plan = recordedPlan(ROUND, 'kawung');
if (!plan) throw new Error('the example has a plan');

describe('a past plan that is being changed', () => {
  test('never holds more chips than there are, on a card or in a role, whatever is pressed', () => {
    const press = fc.oneof(
      fc.record({ card: fc.constantFrom(...CARDS), by: fc.constantFrom(-1, 1) }),
      fc.record({ from: fc.constantFrom(...ROLES) }),
    );
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        let changed = plan;
        for (const it of presses) changed = 'card' in it ? withChip(changed, it.card, it.by) : giving(changed, it.from);
        for (const role of ROLES) {
          expect(leftOf(changed, role)).toBeGreaterThanOrEqual(0);
          expect(changed.split[role]).toBeGreaterThanOrEqual(1);
        }
        for (const card of CARDS) {
          expect(changed.decision.chips[card]).toBeGreaterThanOrEqual(0);
          expect(changed.decision.chips[card]).toBeLessThanOrEqual(MOST_CHIPS);
        }
        expect(changed.split.sales + changed.split.marketing).toBe(9);
      }),
    );
  });

  test('says of every card what may be pressed, and it is so', () => {
    for (const role of ROLES)
      for (const row of cardRows(plan, plan, role)) {
        expect(CARD_TRAITS[row.card].role).toBe(role);
        expect(withChip(plan, row.card, 1) !== plan && row.count < MOST_CHIPS).toBe(row.more === 'yes');
      }
    expect(cardRows(plan, plan, 'sales').find(({ card }) => card === 'calls')?.more).toBe('full');
    expect([mayGive(plan, 'sales'), mayGive(plan, 'marketing')]).toEqual([true, true]);
    const used = withChip(plan, 'content', 1);
    expect(mayGive(used, 'marketing')).toBe(false);
    expect(cardRows(used, plan, 'marketing').find(({ card }) => card === 'research')?.more).toBe('noChips');
  });

  test('names what is other than it was', () => {
    expect(isChanged(planDifferences(plan, plan))).toBe(false);
    const other = giving(withChip(withChip(plan, 'calls', -1), 'content', 1), 'sales');
    expect(planDifferences({ ...other, decision: { ...other.decision, price: 1.1 } }, plan)).toEqual({
      cards: [
        { card: 'calls', by: -1 },
        { card: 'content', by: 1 },
      ],
      price: 1.1,
      focus: null,
      split: -1,
    });
  });
});

test.each([
  [1_000_000, 1_000_400, 'same'],
  [1_000_000, 1_000_600, 'more'],
  [1_000_000, 900_000, 'less'],
  [0, 49, 'same'],
  [0, -51, 'less'],
] as const)('%d to %d cents is %s', (original, rerun, turn) => expect(turnOf({ original, rerun })).toBe(turn));
