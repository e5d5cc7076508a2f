import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../shared/replay/roleSearch.ts';
import { bestRolePlan } from '../../../shared/replay/roleSearch.ts';
import { MOST_CHIPS, SALES_CARDS } from '../../../shared/scenario/cards.ts';
import type { RolePlan } from '../../../shared/session/hindsight.ts';

const CHOICE: Choice = { cards: SALES_CARDS, most: 5, prices: [0.9, 1, 1.1], focuses: ['all', 'homes'] };
const NOTHING: RolePlan = { chips: Object.fromEntries(SALES_CARDS.map((card) => [card, 0])), price: 1, focus: 'all' };
const countsOf = ({ chips }: RolePlan): number[] => SALES_CARDS.map((card) => chips[card] ?? 0);

/** A worth of chips with returns that diminish, some cards' money well spent and some not, and a price and focus that suit. */
const worthBy =
  (weights: readonly number[], price: number, focus: string) =>
  (plan: RolePlan): number =>
    countsOf(plan).reduce((sum, count, i) => sum + (weights[i] ?? 0) * Math.sqrt(count) - 3 * count, 0) +
    (plan.price === price ? 2 : 0) +
    (plan.focus === focus ? 1 : 0);

function allPlans(): RolePlan[] {
  const counts = SALES_CARDS.reduce<number[][]>(
    (before, _) =>
      before.flatMap((some) =>
        Array.from({ length: MOST_CHIPS + 1 }, (_, count) => [...some, count]).filter(
          (it) => it.reduce((a, b) => a + b, 0) <= CHOICE.most,
        ),
      ),
    [[]],
  );
  return counts.flatMap((count) =>
    CHOICE.prices.flatMap((price) =>
      CHOICE.focuses.map((focus) => ({
        chips: Object.fromEntries(SALES_CARDS.map((card, i) => [card, count[i] ?? 0])),
        price,
        focus,
      })),
    ),
  );
}

const anyWorth = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 }),
    fc.constantFrom(...CHOICE.prices),
    fc.constantFrom(...CHOICE.focuses),
  )
  .map((parts) => worthBy(...parts));
const anyStart = fc.constantFrom(...allPlans());

describe('the best plan of one role', () => {
  it('is the best of all lawful ones, where what a card earns does not hang on the others', () => {
    const plans = allPlans();
    fc.assert(
      fc.property(anyWorth, anyStart, (worth, start) => {
        const best = Math.max(...plans.map(worth));
        expect(bestRolePlan(CHOICE, start, [NOTHING], worth, 2000).worth).toBe(best);
      }),
      { numRuns: 30 },
    );
  });

  it('is lawful, never worse than what was played, and asks no more often than it may', () => {
    const anyCrooked = fc.func(fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(anyCrooked, anyStart, fc.integer({ min: 1, max: 150 }), (crooked, start, most) => {
        let asked = 0;
        const worth = (plan: RolePlan): number => {
          asked += 1;
          return crooked(countsOf(plan), plan.price, plan.focus);
        };
        const found = bestRolePlan(CHOICE, start, [NOTHING], worth, most);
        expect(asked).toBeLessThanOrEqual(most);
        expect(found.worth).toBeGreaterThanOrEqual(worth(start));
        expect(countsOf(found.plan).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(CHOICE.most);
        expect(countsOf(found.plan).every((count) => count >= 0 && count <= MOST_CHIPS)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
