import type { Decision, Focus } from '../../market/outcome.ts';
import type { Chips, Role } from '../../scenario/cards.ts';
import { CARDS, cardsOf, MOST_CHIPS, noChips, ROLES } from '../../scenario/cards.ts';
import type { Split } from '../../session/plans.ts';

/** Where a chip can go: onto a card, or back into the till. */
export const PLACES = [...CARDS, 'keep'] as const;
export type Place = (typeof PLACES)[number];

/** How much each place is wanted, 0 or more; only proportions count. */
export type Weights = Readonly<Record<Place, number>>;

/** One round of a plan that fits any budget. */
export type RoundPlan = { readonly weights: Weights; readonly price: number; readonly focus: Focus };

/** A plan for the rounds that are left, in order. */
export type Plan = readonly RoundPlan[];

/** What a team may place in a round: chips in all, and the most of each role. */
export type Allowance = { readonly budget: number; readonly most: Split };

/** A decision as a plan: its chips are the weights, and what is left of the budget is kept. */
export function planOf({ chips, price, focus }: Decision, budget?: number): RoundPlan {
  const placed = CARDS.reduce((sum, card) => sum + chips[card], 0);
  return { weights: { ...chips, keep: Math.max(0, (budget ?? placed) - placed) }, price, focus };
}

/**
 * Weights as whole chips by largest remainders: at most three a card, no more than the allowance, ties in order of cards.
 * Where a role is wanted beyond its allowance the other takes the rest; chips that fit nowhere are kept.
 */
export function wholeChips(weights: Weights, { budget, most }: Allowance): Chips {
  const shares = shareOut(PLACES, weights, budget);
  const crowded = ROLES.find((role) => placedBy(role, shares) > most[role]);
  if (crowded === undefined) return onCards(shares);
  const other = crowded === 'sales' ? 'marketing' : 'sales';
  const left = Math.min(budget - most[crowded], most[other]);
  return onCards({
    ...shareOut(cardsOf(crowded), weights, most[crowded]),
    ...shareOut([...cardsOf(other), 'keep'], weights, left),
  });
}

type Shares = Partial<Record<Place, number>>;

const placedBy = (role: Role, shares: Shares): number =>
  cardsOf(role).reduce((sum, card) => sum + (shares[card] ?? 0), 0);

function onCards(shares: Shares): Chips {
  const chips = noChips();
  for (const card of CARDS) chips[card] = shares[card] ?? 0;
  return chips;
}

const limitOf = (place: Place): number => (place === 'keep' ? Number.POSITIVE_INFINITY : MOST_CHIPS);

/** Fills the cards whose part would pass the limit, and shares the rest anew, until no part does. */
function shareOut(places: readonly Place[], weights: Weights, budget: number): Shares {
  const filled: Shares = {};
  let open = places.filter((place) => weights[place] > 0);
  let left = budget;
  for (;;) {
    const total = open.reduce((sum, place) => sum + weights[place], 0);
    const chips = left;
    const full = open.filter((place) => (chips * weights[place]) / total >= limitOf(place));
    if (full.length === 0) return { ...filled, ...largestRemainders(open, weights, chips, total) };
    for (const place of full) filled[place] = MOST_CHIPS;
    left -= MOST_CHIPS * full.length;
    open = open.filter((place) => !full.includes(place));
  }
}

function largestRemainders(places: readonly Place[], weights: Weights, chips: number, total: number): Shares {
  const parts = places.map((place) => {
    const exact = (chips * weights[place]) / total;
    const whole = Math.floor(exact);
    return { place, whole, rest: exact - whole };
  });
  const left = parts.reduce((sum, { whole }) => sum - whole, chips);
  parts.sort((one, other) => other.rest - one.rest);
  return Object.fromEntries(parts.map(({ place, whole }, rank) => [place, rank < left ? whole + 1 : whole]));
}
