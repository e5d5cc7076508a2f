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

/** What a team may place in a round: all chips together, and at most so many of each role. */
export type Allowance = { readonly budget: number; readonly most: Split };

/** A decision as a plan: its chips are the weights. What is left of the budget is kept. */
export function planOf({ chips, price, focus }: Decision, budget?: number): RoundPlan {
  const placed = CARDS.reduce((sum, card) => sum + chips[card], 0);
  return { weights: { ...chips, keep: Math.max(0, (budget ?? placed) - placed) }, price, focus };
}

/** Weights as whole chips: largest remainders, at most three a card, ties in order of cards. Chips that fit nowhere are kept. */
export function wholeChips(weights: Weights, { budget, most }: Allowance): Chips {
  const shared = shareOut(PLACES, weights, budget);
  const crowded = ROLES.find((role) => placedBy(role, shared) > most[role]);
  if (crowded === undefined) return onCards(shared);
  const inRole = shareOut(cardsOf(crowded), weights, most[crowded]);
  const other = crowded === 'sales' ? 'marketing' : 'sales';
  const left = Math.min(budget - placedBy(crowded, inRole), budget);
  const beside = shareOut([...cardsOf(other), 'keep'], weights, left);
  const over = placedBy(other, beside) > most[other];
  return onCards({ ...inRole, ...(over ? shareOut(cardsOf(other), weights, most[other]) : beside) });
}

type Shares = Partial<Record<Place, number>>;

const placedBy = (role: Role, shares: Shares): number =>
  cardsOf(role).reduce((sum, card) => sum + (shares[card] ?? 0), 0);

const onCards = (shares: Shares): Chips => {
  const chips = noChips();
  for (const card of CARDS) chips[card] = shares[card] ?? 0;
  return chips;
};

const limitOf = (place: Place): number => (place === 'keep' ? Number.POSITIVE_INFINITY : MOST_CHIPS);

/** Fills places whose part would pass the limit, shares the rest anew, and gives the last chips to the largest remainders. */
function shareOut(places: readonly Place[], weights: Weights, budget: number): Shares {
  const shares: Shares = {};
  let open = places.filter((place) => weights[place] > 0);
  let left = budget;
  for (;;) {
    const total = open.reduce((sum, place) => sum + weights[place], 0);
    const chips = left;
    const full = open.filter((place) => (chips * weights[place]) / total >= limitOf(place));
    if (full.length === 0) return roundOff(shares, open, weights, left, total);
    for (const place of full) shares[place] = MOST_CHIPS;
    left -= MOST_CHIPS * full.length;
    open = open.filter((place) => !full.includes(place));
  }
}

function roundOff(shares: Shares, open: readonly Place[], weights: Weights, chips: number, total: number): Shares {
  let left = chips;
  const parts = open.map((place) => {
    const exact = (chips * weights[place]) / total;
    const whole = Math.floor(exact);
    shares[place] = whole;
    left -= whole;
    return { place, rest: exact - whole };
  });
  parts.sort((a, b) => b.rest - a.rest);
  for (const { place } of parts.slice(0, Math.max(0, left))) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}
