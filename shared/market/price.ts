import { log } from '../lib/exactMath.ts';
import type { Arena, Team } from './arena.ts';
import type { Rules } from './rules.ts';

/** How this week's price stands to what buyers take for normal, and how many purchases it pulls forward. */
export function comparePrice(rules: Rules, team: Team): void {
  const { params } = rules;
  team.above = team.lnPrice - log(team.reference);
  team.below = Math.max(0, 1 - team.price / team.reference);
  team.pullForward = params.discount.pull * team.cut + params.price.pull * team.below;
}

/**
 * How a price stands to what rivals ask: ln of it against the mean of theirs. Customers look at it when they decide
 * whether to come back, so that one team's low price costs the others customers they thought they had.
 */
export function compareRivals(arena: Arena): void {
  let all = 0;
  for (const price of arena.frozenPrices) all += price;
  for (const team of arena.teams) all += team.lnPrice;
  const rivals = arena.teams.length + arena.frozenPrices.length - 1;
  for (const team of arena.teams) team.dearer = rivals > 0 ? team.lnPrice - (all - team.lnPrice) / rivals : 0;
}

/** A name that people think well of is bought with less regard to its price (Keller 1993). */
export function feelPrice(rules: Rules, team: Team): void {
  const { price, neutral } = rules.params;
  for (const cell of team.cells)
    cell.priceSense = cell.pool.segment.priceSense * (1 - price.shield * (cell.equity - neutral.equity));
}

/** Buyers slowly take what they saw, list price and discount, for normal (Winer 1986): a price cut is paid for later. */
export function rememberPrice(rules: Rules, team: Team): void {
  const seen = team.price * (1 - rules.params.discount.seen * team.cut);
  team.reference = rules.keptReference * team.reference + (1 - rules.keptReference) * seen;
}
