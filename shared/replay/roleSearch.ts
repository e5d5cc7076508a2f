import type { Focus } from '../market/outcome.ts';
import type { Card } from '../scenario/cards.ts';
import { CARD_TRAITS, MOST_CHIPS } from '../scenario/cards.ts';
import type { RolePlan } from '../session/hindsight.ts';

/** What one role may decide in one round: its cards, so many chips on them together, and where they are open price and focus. */
export type Choice = {
  readonly cards: readonly Card[];
  readonly most: number;
  readonly prices: readonly number[];
  readonly focuses: readonly Focus[];
};

type Found = { readonly plan: RolePlan; readonly worth: number };

/** Of two plans that are worth the same the one that was met first is kept. */
const better = (one: Found, other: Found): Found => (other.worth > one.worth ? other : one);

/**
 * The best plan of one role that a bounded local search finds. It climbs from the plan that was played, then from the best of
 * `others` and of two plain ones (all tactical, all strategic), then from the best so far at every other price: a step moves one chip,
 * or picks another price or focus, and is kept where it helps. Which moves are tried first follows from what each card's next and last chip are worth. Deterministic; asks for the
 * worth of at most `evaluations` plans. The answer is the best plan that was tried, and never worse than the one that was played.
 */
export function bestRolePlan(
  choice: Choice,
  played: RolePlan,
  others: readonly RolePlan[],
  worthOf: (plan: RolePlan) => number,
  evaluations: number,
): Found {
  const known = new Map<string, number>();
  let left = evaluations;
  const found = (plan: RolePlan): Found => {
    const key = JSON.stringify([choice.cards.map((card) => plan.chips[card] ?? 0), plan.price, plan.focus]);
    const worth = known.get(key) ?? (left > 0 ? worthOf(plan) : Number.NEGATIVE_INFINITY);
    if (!known.has(key) && left > 0) {
      left -= 1;
      known.set(key, worth);
    }
    return { plan, worth };
  };
  const start = found(played);
  const third = Math.floor(evaluations / 3);
  const near = climb(choice, start, found, () => left <= evaluations - third - others.length);
  const far = [...others, evenly(choice, played, 'tactical'), evenly(choice, played, 'strategic')]
    .map(found)
    .reduce(better);
  const over = (): boolean => left <= 0;
  const best = better(near, climb(choice, far, found, over));
  // Other chips suit another price: each gets its own climb from there.
  return choice.prices
    .filter((price) => price !== best.plan.price)
    .map((price) => climb(choice, found({ ...best.plan, price }), found, over))
    .reduce(better, best);
}

/** Goes on to better neighbours until there is none or time is over. */
function climb(choice: Choice, from: Found, found: (plan: RolePlan) => Found, over: () => boolean): Found {
  let here = from;
  for (;;) {
    const next = stepFrom(choice, here, found, over);
    if (next === null) return here;
    here = next;
  }
}

/** Moves that promise most are tried first; so many at most, since the promise is nearly always kept or not at all. */
const MOST_MOVES = 6;

function stepFrom(choice: Choice, here: Found, found: (plan: RolePlan) => Found, over: () => boolean): Found | null {
  const { cards, most } = choice;
  const count = (card: Card): number => here.plan.chips[card] ?? 0;
  const placed = cards.reduce((sum, card) => sum + count(card), 0);
  const gains = (by: number) =>
    cards
      .filter((card) => count(card) + by >= 0 && count(card) + by <= MOST_CHIPS)
      .map((card) => ({ card, by, gain: found(moved(here.plan, [{ card, by }])).worth - here.worth }));
  if (over()) return null;
  const fewer = gains(-1);
  const more = gains(1);
  const moves = [
    ...fewer.map((move) => ({ steps: [move], promise: move.gain })),
    ...(placed < most ? more.map((move) => ({ steps: [move], promise: move.gain })) : []),
    ...fewer.flatMap((from) =>
      more.filter(({ card }) => card !== from.card).map((to) => ({ steps: [from, to], promise: from.gain + to.gain })),
    ),
  ].sort((a, b) => b.promise - a.promise);
  for (const { steps } of moves.slice(0, MOST_MOVES)) {
    const there = found(moved(here.plan, steps));
    if (there.worth > here.worth) return there;
    if (over()) return null;
  }
  const turned = [
    ...choice.prices.filter((price) => price !== here.plan.price).map((price) => ({ ...here.plan, price })),
    ...choice.focuses.filter((focus) => focus !== here.plan.focus).map((focus) => ({ ...here.plan, focus })),
  ]
    .map(found)
    .reduce(better, here);
  return turned.worth > here.worth ? turned : null;
}

type Step = { readonly card: Card; readonly by: number };

const moved = (plan: RolePlan, steps: readonly Step[]): RolePlan => {
  const chips = { ...plan.chips };
  for (const { card, by } of steps) chips[card] = (chips[card] ?? 0) + by;
  return { ...plan, chips };
};

/** As many chips as there are, one after the other onto the cards of one horizon. */
function evenly({ cards, most }: Choice, plan: RolePlan, horizon: 'tactical' | 'strategic'): RolePlan {
  const chips: RolePlan['chips'] = Object.fromEntries(cards.map((card) => [card, 0]));
  const filled = cards.filter((card) => CARD_TRAITS[card].horizon === horizon);
  for (let placed = 0; placed < Math.min(most, filled.length * MOST_CHIPS); placed += 1) {
    const card = filled[placed % filled.length];
    if (card) chips[card] = (chips[card] ?? 0) + 1;
  }
  return { ...plan, chips };
}
