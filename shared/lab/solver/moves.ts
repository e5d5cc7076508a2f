import { CARDS, cardsOf, MOST_CHIPS } from '../../scenario/cards.ts';
import type { Change, Parts } from './parts.ts';
import type { Allowance, Place, Plan, Weights } from './plan.ts';
import { PLACES } from './plan.ts';
import type { Freedom } from './seeds.ts';
import type { Worth } from './worth.ts';
import { doubt, expected } from './worth.ts';

/** One small change of a plan of whole chips: a chip goes from one place to another in a round, or a choice changes in rounds in a row. `hope` is what it may bring at best. */
export type Move = { readonly name: string; readonly hope: number } & (
  | { readonly kind: 'chip'; readonly index: number; readonly from: Place; readonly to: Place }
  | { readonly kind: 'price'; readonly index: number; readonly last: number; readonly to: number }
  | { readonly kind: 'focus'; readonly index: number; readonly last: number; readonly to: string }
);

/** What moves are judged by. */
export type Outlook = {
  readonly parts: Parts;
  readonly freedom: Freedom;
  readonly allowances: readonly Allowance[];
  readonly worth: Worth;
  /** Names of moves that were tried from here. */
  readonly tried: ReadonlySet<string>;
};

/** How many standard deviations above expectation a move is hoped to be. */
const HOPE = 2;

export function applied(plan: Plan, move: Move): Plan {
  return plan.map((round, index) => {
    if (move.kind === 'chip') {
      if (index !== move.index) return round;
      const { weights } = round;
      return {
        ...round,
        weights: { ...weights, [move.from]: weights[move.from] - 1, [move.to]: weights[move.to] + 1 },
      };
    }
    if (index < move.index || index > move.last) return round;
    return move.kind === 'price' ? { ...round, price: move.to } : { ...round, focus: move.to };
  });
}

/** Places that can give a chip, and places that can take one. */
export function roomIn(freedom: Freedom, weights: Weights): { givers: Place[]; takers: Place[] } {
  const givers = PLACES.filter((place) => weights[place] >= 1);
  const takers = PLACES.filter(
    (place) => place === 'keep' || (weights[place] < MOST_CHIPS && freedom.cards.includes(place)),
  );
  return { givers, takers };
}

const isSales = (place: Place): boolean => cardsOf('sales').some((card) => card === place);

/** Whether a chip may change places: neither role may come to more than its allowance. */
export function fits(weights: Weights, { most }: Allowance, from: Place, to: Place): boolean {
  if (from === to) return false;
  if (to === 'keep') return true;
  const role = isSales(to) ? 'sales' : 'marketing';
  if (from !== 'keep' && isSales(from) === isSales(to)) return true;
  return cardsOf(role).reduce((sum, card) => sum + weights[card], 0) < most[role];
}

/** The most hopeful move of a chip in a round that has not been tried, or null. */
export function bestExchange({ parts, freedom, allowances, worth, tried }: Outlook, plan: Plan, index: number) {
  const weights = plan[index]?.weights;
  const allowance = allowances[index];
  if (!weights || !allowance) return null;
  const { mean, doubts } = worth;
  const count = mean.length;
  const { givers, takers } = roomIn(freedom, weights);
  let best: Move | null = null;
  for (const from of givers) {
    const i = from === 'keep' ? -1 : parts.chip(index, CARDS.indexOf(from), weights[from]);
    const lost = i < 0 ? 0 : (mean[i] ?? 0);
    const doubtOfLost = i < 0 ? 0 : (doubts[i * count + i] ?? 0);
    for (const to of takers) {
      const j = to === 'keep' ? -1 : parts.chip(index, CARDS.indexOf(to), weights[to] + 1);
      const won = j < 0 ? 0 : (mean[j] ?? 0);
      const variance =
        j < 0
          ? doubtOfLost
          : doubtOfLost + (doubts[j * count + j] ?? 0) - (i < 0 ? 0 : 2 * (doubts[i * count + j] ?? 0));
      const hope = won - lost + HOPE * Math.sqrt(Math.max(0, variance));
      if (best !== null && hope <= best.hope) continue;
      const name = `${index}:${from}>${to}`;
      if (tried.has(name) || !fits(weights, allowance, from, to)) continue;
      best = { kind: 'chip', name, hope, index, from, to };
    }
  }
  return best;
}

/** The most hopeful change of a price or focus, in one round or in several in a row, that has not been tried, or null. */
export function bestSwitch({ parts, freedom, worth, tried }: Outlook, plan: Plan): Move | null {
  let best: Move | null = null;
  const consider = (move: Move, change: Change): void => {
    if (change.length === 0 || tried.has(move.name)) return;
    const hope = expected(worth, change) + HOPE * Math.sqrt(doubt(worth, change));
    if (best === null || hope > best.hope) best = { ...move, hope };
  };
  for (let index = 0; index < parts.rounds; index += 1)
    for (let last = index; last < parts.rounds; last += 1) {
      const span = plan.slice(index, last + 1);
      const name = `${index}-${last}`;
      for (const to of freedom.prices) {
        const change = span.flatMap(({ price }, n) => swap(parts.price(index + n, price), parts.price(index + n, to)));
        consider({ kind: 'price', name: `${name}:${to}`, hope: 0, index, last, to }, change);
      }
      for (const to of freedom.focuses) {
        const change = span.flatMap(({ focus }, n) => swap(parts.focus(index + n, focus), parts.focus(index + n, to)));
        consider({ kind: 'focus', name: `${name}:${to}`, hope: 0, index, last, to }, change);
      }
    }
  return best;
}

const swap = (from: number, to: number): Change =>
  from === to || to < 0
    ? []
    : [
        [to, 1],
        [from, -1],
      ];
