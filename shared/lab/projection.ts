import type { Stream } from '../lib/rng.ts';
import { stream } from '../lib/rng.ts';
import * as market from '../market/market.ts';
import type { Decision } from '../market/outcome.ts';
import { PRICES } from '../market/outcome.ts';
import type { MarketState } from '../market/state.ts';
import type { Card, Chips, Role } from '../scenario/cards.ts';
import { CARDS, cardsOf, chipsOf, MOST_CHIPS } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Money in cents: what may come at least, without luck and surprises, and at most. */
export type Range = { readonly low: number; readonly mid: number; readonly high: number };

export type Projection = { readonly revenue: Range; readonly brandValue: Range };

/** What a role knows when it asks where its draft may lead. */
export type Outlook = {
  readonly team: string;
  readonly role: Role;
  /** The own role's draft beside what the other role did last, with its price and focus. */
  readonly plan: Decision;
  /** What every rival did last, by team id. */
  readonly rivals: Readonly<Record<string, Decision>>;
};

/** Courses that are tried; their least and their most are the ends of the range, which so would hold 12 of 14 by its making. */
const DRAWS = 13;
/** Chips that somebody who is not asked may have moved since the last round, and how likely another list price is. */
const MOVED = 4;
const NEW_PRICE = 0.25;

/**
 * Where a draft may lead this round, as a range and not a promise: revenue of the round and brand value at its end, with the luck
 * of as many seeds as there are draws, none of them the session's, and with the other role and all rivals moving some chips.
 * The same state, outlook and label give the same range. Costs about a millisecond a draw and team.
 */
export function projectionOf(scenario: Scenario, state: MarketState, outlook: Outlook, label: string): Projection {
  const budgets = market.budgets(scenario, state);
  const open = state.round + 1 >= scenario.opens.price;
  const run = (draw: number): { revenue: number; brandValue: number } => {
    const luck = stream(`pasar1:${draw.toString(16)}`, `projection/${label}`);
    const decisions: Record<string, Decision> = {
      [outlook.team]: othersStirred(outlook, budgets[outlook.team] ?? 0, open, luck),
    };
    for (const [id, plan] of Object.entries(outlook.rivals))
      decisions[id] = stirred(plan, CARDS, budgets[id] ?? 0, open, luck);
    return one(scenario, state, decisions, outlook.team, `pasar1:${draw.toString(16)}`, label);
  };
  const draws = Array.from({ length: DRAWS }, (_, draw) => run(draw + 1));
  const calm = { ...scenario, params: { ...scenario.params, noise: { interest: 0, closing: 0, demand: 0 } } };
  const usual = one(calm, state, { ...outlook.rivals, [outlook.team]: outlook.plan }, outlook.team, 'pasar1:0', label);
  const rangeOf = (key: 'revenue' | 'brandValue'): Range => {
    const values = [usual, ...draws].map((it) => it[key]);
    return { low: Math.min(...values), mid: usual[key], high: Math.max(...values) };
  };
  return { revenue: rangeOf('revenue'), brandValue: rangeOf('brandValue') };
}

function one(
  scenario: Scenario,
  state: MarketState,
  decisions: Readonly<Record<string, Decision>>,
  team: string,
  seed: string,
  scope: string,
): { revenue: number; brandValue: number } {
  const round = state.round + 1;
  const { state: after, outcome } = market.step(scenario, state, decisions, { seed, round, scope }, [], {
    values: false,
  });
  return {
    revenue: outcome.teams[team]?.revenue ?? 0,
    brandValue: market.valuesOfTeam(scenario, after, team).brandValue,
  };
}

/** The own draft stays; the other role may have moved. */
function othersStirred({ plan, role }: Outlook, budget: number, open: boolean, luck: Stream): Decision {
  const other = role === 'sales' ? 'marketing' : 'sales';
  const left = Math.max(0, budget - chipsOf(role, plan.chips));
  return stirred(plan, cardsOf(other), left, open && other === 'marketing', luck);
}

/** Takes some chips off these cards and puts others on until the budget is used, more likely where some lie already; now and then with another price. */
function stirred(plan: Decision, cards: readonly Card[], budget: number, mayPrice: boolean, luck: Stream): Decision {
  const chips: Chips = { ...plan.chips };
  const lying = (): number => cards.reduce((sum, card) => sum + chips[card], 0);
  for (let off = Math.max(MOVED, lying() - budget); off > 0 && lying() > 0; off -= 1) {
    const card = luck.pick(cards.filter((it) => chips[it] > 0));
    chips[card] = Math.max(0, chips[card] - 1);
  }
  while (lying() + 1 <= budget) {
    const open = cards.flatMap((it) => (chips[it] < MOST_CHIPS ? (chips[it] > 0 ? [it, it, it] : [it]) : []));
    if (open.length === 0) break;
    chips[luck.pick(open)] += 1;
  }
  const price = mayPrice && luck.next() < NEW_PRICE ? luck.pick(PRICES) : plan.price;
  return { ...plan, chips, price };
}
