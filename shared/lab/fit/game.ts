import * as market from '../../market/market.ts';
import type { Decision, TeamOutcome } from '../../market/outcome.ts';
import type { Card, Chips } from '../../scenario/cards.ts';
import { CARDS, noChips } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { calm } from '../trial.ts';

const of = (chips: Partial<Chips>): Decision => ({ chips: { ...noChips(), ...chips }, price: 1, focus: 'all' });

/** Ten chips as short-sighted, far-sighted and sensible people would place them. */
const TACTICAL = of({ calls: 2, closing: 2, discount: 1, ads: 2, promotion: 2, salesKit: 1 });
const STRATEGIC = of({ closing: 1, care: 2, coaching: 1, fieldInsight: 1, brand: 2, research: 1, content: 2 });
const BALANCED = of({
  calls: 1,
  closing: 2,
  care: 1,
  coaching: 1,
  ads: 1,
  promotion: 1,
  salesKit: 1,
  brand: 1,
  content: 1,
});

const FAR = 3;

type Duel = readonly { readonly one: TeamOutcome; readonly other: TeamOutcome }[];

/** Two teams in one market for a whole workshop, without luck, ten chips each round. */
function duel(scenario: Scenario, one: Decision, other: Decision): Duel {
  let state = market.open(scenario, ['one', 'other']);
  return Array.from({ length: scenario.rounds }, (_, index) => {
    const round = index + 1;
    const values = round === FAR || round === scenario.rounds;
    const stepped = market.step(scenario, state, { one, other }, { seed: 'pasar1:0', round }, [], { values });
    state = stepped.state;
    const { one: first, other: second } = stepped.outcome.teams;
    if (!first || !second) throw new Error('two teams play');
    return { one: first, other: second };
  });
}

/** A number with the least or the most that makes a good game, and how far off counts as one. */
export type Wish = { readonly value: number; readonly least?: number; readonly most?: number; readonly unit: number };

/**
 * What one more chip on a card, in every round, should do to company value: worth having on each, decisive on none. A discount
 * is a temptation: it shows in the first round and costs in the end, but not so much that it is never right.
 */
const WORTH: Readonly<Record<Card, readonly [least: number, most: number]>> = {
  calls: [0.02, 0.06],
  closing: [0.02, 0.06],
  discount: [-0.03, 0.01],
  care: [0.02, 0.06],
  coaching: [0.02, 0.05],
  fieldInsight: [0.015, 0.05],
  ads: [0.02, 0.06],
  promotion: [0.015, 0.05],
  salesKit: [0.015, 0.05],
  brand: [0.03, 0.07],
  research: [0.015, 0.05],
  content: [0.02, 0.06],
};

/** The balanced plan with one more chip on a card, against two teams on the balanced plan. */
function withOneMore(scenario: Scenario, card: Card | null): { readonly first: number; readonly end: number } {
  const own = card === null ? BALANCED : of({ ...BALANCED.chips, [card]: BALANCED.chips[card] + 1 });
  const rounds = duel(scenario, own, BALANCED);
  return { first: rounds[0]?.one.revenue ?? 0, end: rounds.at(-1)?.one.companyValue ?? 0 };
}

function cardWishes(scenario: Scenario): Wish[] {
  const usual = withOneMore(scenario, null);
  const wishes = CARDS.map((card): Wish => {
    const [least, most] = WORTH[card];
    return { value: withOneMore(scenario, card).end / usual.end - 1, least, most, unit: 0.01 };
  });
  return [...wishes, { value: withOneMore(scenario, 'discount').first / usual.first - 1, least: 0.025, unit: 0.01 }];
}

/**
 * What makes it a game, as ratios that move smoothly: short-sighted play earns most in round 1 and ends behind; far-sighted
 * play has the best name after round 3 and ends behind; and every card is worth a chip.
 */
export function gameWishes(shipped: Scenario): Wish[] {
  const scenario = calm(shipped);
  const short = duel(scenario, TACTICAL, BALANCED);
  const long = duel(scenario, STRATEGIC, BALANCED);
  const ratio = (round: Duel[number] | undefined, key: 'revenue' | 'brandValue' | 'companyValue'): number =>
    round === undefined ? 0 : round.one[key] / round.other[key];
  return [
    { value: ratio(short[0], 'revenue'), least: 1.08, unit: 0.02 },
    { value: ratio(short.at(-1), 'companyValue'), most: 0.75, unit: 0.03 },
    { value: ratio(long[FAR - 1], 'brandValue'), least: 1.12, unit: 0.03 },
    { value: ratio(long.at(-1), 'companyValue'), most: 0.9, unit: 0.03 },
    ...cardWishes(scenario),
  ];
}
