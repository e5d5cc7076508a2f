import { exp } from '../lib/exactMath.ts';
import { bell } from '../lib/rng.ts';
import type { Arena, Pool } from './arena.ts';

/** Luck and shocks of how many occasions to buy arise in a segment this week. */
export function stirDemand(pool: Pool, noise: number, week: number): void {
  if (pool.luck !== null) pool.demand *= 1 + noise * bell(pool.luck, week);
}

/** Most of the people outside who can enter the market in one week. */
const MOST = 0.8;

/**
 * People enter the market at their occasions; shoppers decide or are found by a rep, as competing risks, so that no
 * flow can exceed the people there are. Who decides turns to a name in proportion to its pull, or buys elsewhere.
 * Whoever asks but is not worth an hour shops on or leaves the market, like a lead that was lost.
 * A team's low price brings some in before their time; they come to that team.
 */
export function raiseHands(arena: Arena, pool: Pool): void {
  const { leads, attraction } = arena.rules.params;
  const { segment } = pool;
  const risk = 1 / segment.shopping + pool.found;
  const leaving = pool.shoppers * (1 - exp(-risk));
  const deciding = leaving / segment.shopping / risk;
  const finding = leaving / risk;
  const outsideWeight = attraction.outside * pool.elsewhere * arena.teamCount;
  const weight = pool.pull + outsideWeight;
  const entering = pool.outside * Math.min(MOST, pool.demand / segment.cycle);
  let gone = 0;
  let early = 0;
  let idle = (deciding * (1 - leads.qualify) * pool.frozenPull) / weight;
  for (const cell of pool.cells) {
    const share = cell.pulled / weight;
    cell.inbound = deciding * share;
    cell.outbound = finding * cell.found;
    cell.early = share * Math.min(entering * cell.team.pullForward, pool.outside * (1 - MOST));
    cell.lead0 += cell.inbound * leads.qualify + cell.outbound + cell.early;
    idle += cell.inbound * (1 - leads.qualify);
    gone += cell.inbound * leads.qualify + cell.outbound;
    early += cell.early;
  }
  const elsewhere = (deciding * outsideWeight) / weight;
  const toRivals = (deciding * leads.qualify * pool.frozenPull) / weight + finding * pool.frozenFound;
  pool.toOutside = elsewhere + toRivals * (1 - pool.returned);
  pool.toShoppers = entering + toRivals * pool.returned;
  pool.churned = 0;
  pool.dropped = idle;
  pool.shoppers -= gone + idle + elsewhere + toRivals;
  pool.outside -= entering + early;
}
