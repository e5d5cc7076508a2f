import type { Decision } from '../../market/outcome.ts';
import { PRICES } from '../../market/outcome.ts';
import type { Card } from '../../scenario/cards.ts';
import { CARDS } from '../../scenario/cards.ts';
import type { Bar } from './bar.ts';
import { atLeast, atMost } from './bar.ts';

/** The solver's best plan of one scenario, round by round. */
export type BestPlan = { readonly scenario: string; readonly decisions: readonly Decision[] };

/** Share of a plan's chips that lie on a card, 0 to 1. */
function shareOn(card: Card, { decisions }: BestPlan): number {
  let on = 0;
  let all = 0;
  for (const { chips } of decisions) {
    on += chips[card];
    for (const each of CARDS) all += chips[each];
  }
  return all > 0 ? on / all : 0;
}

/** Chips that would have to move to make one plan of another, as a share of all chips. */
function distance(one: BestPlan, other: BestPlan): number {
  let moved = 0;
  let all = 0;
  for (const [round, { chips }] of one.decisions.entries()) {
    for (const card of CARDS) {
      moved += Math.abs(chips[card] - (other.decisions[round]?.chips[card] ?? 0));
      all += chips[card];
    }
  }
  return all > 0 ? moved / (2 * all) : 0;
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, i) => list.slice(i + 1).map((it): [T, T] => [one, it]));

/** Bars across scenarios: no card, price or focus is dead or magic, and no recipe fits everywhere. */
export function togetherBars(plans: readonly BestPlan[]): Bar[] {
  const used = (so: (it: Decision) => boolean): boolean => plans.some(({ decisions }) => decisions.some(so));
  const always = (so: (it: Decision) => boolean): boolean => plans.every(({ decisions }) => decisions.every(so));
  const focuses = new Set(plans.flatMap(({ decisions }) => decisions.map(({ focus }) => focus)));
  const magic = [
    ...PRICES.map((price) => always((it) => it.price === price)),
    ...[...focuses].map((focus) => always((it) => it.focus === focus)),
  ];
  return [
    atLeast(
      'cards.alive',
      'cards on the best plan in some round of some scenario',
      CARDS.filter((card) => used(({ chips }) => chips[card] > 0)).length,
      CARDS.length,
    ),
    atMost(
      'cards.magic',
      'least share over the scenarios of the card that takes most everywhere',
      Math.max(...CARDS.map((card) => Math.min(...plans.map((plan) => shareOn(card, plan))))),
      0.35,
    ),
    atLeast(
      'recipe.scenarios',
      'least share of chips that differs between the best plans of two scenarios',
      Math.min(...pairs(plans).map(([one, other]) => distance(one, other))),
      0.1,
    ),
    atLeast(
      'price.alive',
      'list prices in a best plan of some scenario',
      PRICES.filter((price) => used((it) => it.price === price)).length,
      PRICES.length,
    ),
    atLeast('focus.alive', 'focuses in a best plan of some scenario', focuses.size, 2),
    atMost(
      'choice.magic',
      'prices and focuses that are in every round of all best plans',
      magic.filter(Boolean).length,
      0,
    ),
  ];
}
