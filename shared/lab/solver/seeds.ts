import { PRICES } from '../../market/outcome.ts';
import type { Card } from '../../scenario/cards.ts';
import { CARD_TRAITS, CARDS } from '../../scenario/cards.ts';
import type { Course } from './course.ts';
import { roundsOf } from './course.ts';
import type { Place, Plan, RoundPlan, Weights } from './plan.ts';

/** What a plan may be made of. */
export type Freedom = {
  readonly cards: readonly Card[];
  readonly prices: readonly number[];
  readonly focuses: readonly string[];
};

/** All cards, the three prices and every focus, or as many of them as are asked for. */
export const freedomOf = (
  { scenario }: Course,
  asked: { allowed?: readonly Card[]; prices?: readonly number[]; focuses?: readonly string[] },
): Freedom => ({
  cards: CARDS.filter((card) => asked.allowed?.includes(card) ?? true),
  prices: asked.prices ?? PRICES,
  focuses: asked.focuses ?? ['all', ...scenario.segments.map(({ id }) => id)],
});

/** Every place with the weight that `of` gives it; only cards that are allowed have any. */
const weigh = ({ cards }: Freedom, of: (card: Card) => number): Weights => {
  const weights = Object.fromEntries(CARDS.map((card) => [card, cards.includes(card) ? of(card) : 0]));
  return { ...(weights as Record<Place, number>), keep: 0 };
};

/**
 * Sensible plans to begin with: the house plan, every card alike, tactical or strategic work alone or one after the other;
 * then the house plan at the other prices and with each focus, so that all kinds of choices have been tried once.
 */
export function firstPlans(course: Course, freedom: Freedom): Plan[] {
  const { chips, price, focus } = course.scenario.housePlan;
  const rounds = roundsOf(course);
  const usual = {
    price: freedom.prices.includes(price) ? price : (freedom.prices[0] ?? price),
    focus: freedom.focuses.includes(focus) ? focus : (freedom.focuses[0] ?? focus),
  };
  const made = (weights: (index: number) => Weights, other: Partial<RoundPlan> = {}): Plan =>
    Array.from({ length: rounds }, (_, index) => ({ weights: weights(index), ...usual, ...other }));
  const house = weigh(freedom, (card) => chips[card]);
  const alike = weigh(freedom, () => 1);
  const tactical = weigh(freedom, (card) => (CARD_TRAITS[card].horizon === 'tactical' ? 1 : 0));
  const strategic = weigh(freedom, (card) => (CARD_TRAITS[card].horizon === 'strategic' ? 1 : 0));
  const early = (index: number): boolean => index < rounds / 2;
  return [
    made(() => house),
    made(() => alike),
    made(() => tactical),
    made(() => strategic),
    made((index) => (early(index) ? strategic : tactical)),
    made((index) => (early(index) ? tactical : strategic)),
    ...freedom.prices.filter((it) => it !== usual.price).map((it) => made(() => house, { price: it })),
    ...freedom.focuses.filter((it) => it !== usual.focus).map((it) => made(() => house, { focus: it })),
  ];
}
