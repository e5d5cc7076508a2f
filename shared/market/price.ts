import { log } from '../lib/exactMath.ts';
import type { Team } from './arena.ts';
import type { Rules } from './rules.ts';

/** How this week's price stands to what buyers take for normal, and how many purchases it pulls forward. */
export function comparePrice(rules: Rules, team: Team): void {
  const { params } = rules;
  team.above = team.lnPrice - log(team.reference);
  team.below = Math.max(0, 1 - team.price / team.reference);
  team.pullForward = params.discount.pull * team.cut + params.price.pull * team.below;
}

/** Buyers slowly take what they saw, list price and discount, for normal (Winer 1986): a price cut is paid for later. */
export function rememberPrice(rules: Rules, team: Team): void {
  const seen = team.price * (1 - rules.params.discount.seen * team.cut);
  team.reference = rules.keptReference * team.reference + (1 - rules.keptReference) * seen;
}
