import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import type { Course } from '../../../shared/replay/course.ts';
import { rerun } from '../../../shared/replay/rerun.ts';
import type { ChoiceLine } from '../../../shared/replay/turningPoints.ts';
import { weigh } from '../../../shared/replay/turningPoints.ts';
import type { Chips } from '../../../shared/scenario/cards.ts';
import { cardsOf, chipsOf, noChips, ROLES } from '../../../shared/scenario/cards.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import type { RolePlan } from '../../../shared/session/hindsight.ts';

const scenario = { ...COFFEE, weeksPerRound: 4, warmUp: 4 };
const plan = (chips: Partial<Chips>): Decision => ({ chips: { ...noChips(), ...chips }, price: 1, focus: 'all' });

function lineOf(own: readonly Decision[], most: number): ChoiceLine {
  let state = market.open(scenario, ['kawung', 'parang']);
  const rounds = own.map((kawung, index): Course => {
    const course = {
      state,
      decisions: { kawung, parang: scenario.housePlan },
      shocks: [],
      luck: { seed: 'pasar1:7e57', round: index + 1 },
    };
    state = market.step(scenario, state, course.decisions, course.luck, [], { values: false }).state;
    return course;
  });
  return {
    scenario,
    team: 'kawung',
    rounds,
    split: { sales: most, marketing: most },
    opens: { price: false, focus: false },
  };
}

const worth = (line: ChoiceLine, decision: Decision, calm = false): number => {
  const { end } = rerun(scenario, 'kawung', line.rounds, decision, calm ? () => null : undefined);
  const { brandValue, customerValue } = market.valuesOfTeam(scenario, end, 'kawung');
  return (end.teams['kawung']?.cash ?? 0) + brandValue + customerValue;
};
const joint = (decision: Decision, { chips }: RolePlan): Decision => ({
  ...decision,
  chips: { ...decision.chips, ...chips },
});

describe('what a role chose, weighed', () => {
  const own = [plan({ discount: 2, ads: 2 }), plan({ closing: 1, brand: 1 })];
  const line = lineOf(own, 2);
  const weighed = weigh(line);
  const [first = plan({})] = own;

  it.each(ROLES)(
    'beside the best that %s could have played: of all its plans, tried one by one, none is better',
    (role) => {
      const cards = cardsOf(role);
      const pairs = [...cards, null].flatMap((one) => [...cards, null].map((other) => [one, other]));
      const values = pairs.map(([one, other]) => {
        const chips = Object.fromEntries(cards.map((card) => [card, Number(card === one) + Number(card === other)]));
        return worth(line, joint(first, { chips, price: null, focus: null }), true);
      });
      expect(worth(line, joint(first, weighed[role].lost.plan), true)).toBe(Math.max(...values));
    },
  );

  it.each(ROLES)('%s: the size is the difference in company value, to the cent, and its parts add up to it', (role) => {
    const { lost, won, played, most } = weighed[role];
    expect(lost.size).toBe(worth(line, joint(first, lost.plan)) - worth(line, first));
    expect(won.size).toBe(worth(line, first) - worth(line, joint(first, won.plan)));
    for (const { size, cash, customerValue, brandValue, bySeed } of [lost, won]) {
      expect(cash + customerValue + brandValue).toBe(size);
      expect(bySeed).toHaveLength(8);
    }
    expect(lost.size).toBeGreaterThan(0);
    expect(most).toBe(2);
    expect(joint(plan({}), played).chips).toEqual({ ...noChips(), ...pickOf(role, first) });
  });

  it('says in a word what was wrong, and the house plan is trimmed to what the role could place', () => {
    expect(weighed.sales.lost.flaw).toBe('overDiscounted');
    for (const role of ROLES) {
      const house = joint(plan({}), weighed[role].won.plan);
      expect(chipsOf(role, house.chips)).toBe(2);
      for (const card of cardsOf(role)) expect(house.chips[card]).toBeLessThanOrEqual(scenario.housePlan.chips[card]);
    }
  });

  it('of one role touches nothing of the other, and the same line gives the same bytes', () => {
    expect(Object.keys(weighed.sales.lost.plan.chips)).toEqual([...cardsOf('sales')]);
    expect(weighed.sales.lost.plan).toMatchObject({ price: null, focus: null });
    expect(weighed.marketing.lost.plan).toMatchObject({ price: 1, focus: 'all' });
    expect(JSON.stringify(weigh(structuredClone(line)))).toBe(JSON.stringify(weighed));
  });

  it('says that nothing was lost where the best was played', () => {
    const again = weigh(lineOf([joint(first, weighed.sales.lost.plan), own[1] ?? first], 2));
    expect(again.sales.lost).toMatchObject({ size: 0, cash: 0, revenue: 0, flaw: 'none', plan: again.sales.played });
    expect(again.sales.lost.bySeed.every((it) => it === 0)).toBe(true);
  });
});

const pickOf = (role: (typeof ROLES)[number], { chips }: Decision): Partial<Chips> =>
  Object.fromEntries(cardsOf(role).map((card) => [card, chips[card]]));
