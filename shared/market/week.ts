import type { Arena, Pool } from './arena.ts';
import { attract } from './attraction.ts';
import { call } from './calls.ts';
import { coverCustomers } from './care.ts';
import type { Carry } from './carryOver.ts';
import { carryOver } from './carryOver.ts';
import { workLeads } from './closing.ts';
import { raiseHands, stirDemand } from './leads.ts';
import { bookTrade } from './ledger.ts';
import { buildName } from './name.ts';
import { comparePrice, compareRivals, feelPrice, rememberPrice } from './price.ts';
import { repeatPurchases } from './repeat.ts';

/** Everyone who was on the way arrives: customers who left shop again, and of lost and cold leads a part. */
function settle(arena: Arena, pool: Pool): void {
  const shopOn = pool.dropped * arena.rules.params.leads.shopOn;
  pool.toShoppers += pool.churned + shopOn;
  pool.toOutside += pool.dropped - shopOn;
  pool.shoppers += pool.toShoppers;
  pool.outside += pool.toOutside;
}

/**
 * One week of one market, in place. Every stage reads what the week began with and what the stages before it did to all
 * teams, so no team moves before another. People only change places: what leaves one arrives in another.
 * `carry` is stage 1, for who has worked it out before.
 * The caller has set each pool's `demand` and each team's factors (shocks), which are 1 in a quiet week.
 */
export function runWeek(arena: Arena, week: number, carry: Carry = carryOver): void {
  const { rules } = arena;
  for (const team of arena.teams) {
    carry(rules, team);
    comparePrice(rules, team);
    feelPrice(rules, team);
    coverCustomers(rules, team);
  }
  compareRivals(arena);
  attract(arena, week);
  call(arena);
  for (const pool of arena.pools) {
    stirDemand(pool, rules.params.noise.demand, week);
    raiseHands(arena, pool);
  }
  for (const team of arena.teams) {
    workLeads(rules, team, week);
    repeatPurchases(rules, team);
    bookTrade(rules, team);
    rememberPrice(rules, team);
  }
  buildName(arena);
  for (const pool of arena.pools) {
    settle(arena, pool);
  }
}
