import type { Key } from '../lib/rng.ts';
import type { Chips } from '../scenario/cards.ts';
import type { Segment } from '../scenario/segment.ts';
import type { Rules } from './rules.ts';
import type { Stocks } from './state.ts';

/*
 * The market at work: objects made once a round and written in place every week, so that a week allocates nothing.
 * Nothing of this leaves the folder; `MarketState` is what goes in and comes out (see workbench.ts).
 */

/** What the market shares in one segment. */
export type Pool = {
  readonly segment: Segment;
  readonly people: number;
  outside: number;
  shoppers: number;
  /** Share of last week's people lost by teams who came back as shoppers; the rest went outside. */
  returned: number;
  /** Pull of names, and share of shoppers found by reps, from teams that stand still (a run-off's rivals). */
  frozenPull: number;
  frozenFound: number;
  /** This week: pull of all names, share of shoppers found by all reps. */
  pull: number;
  found: number;
  /** This week: shocks and luck of demand; what buying elsewhere is worth against its usual weight. */
  demand: number;
  elsewhere: number;
  /** This week: people on their way, booked at its end. */
  toOutside: number;
  toShoppers: number;
  /** Besides: customers who left, and leads that were lost or went cold. */
  churned: number;
  dropped: number;
  readonly luck: Key | null;
  /** One of each team, in order of team id. */
  readonly cells: Cell[];
};

/** One team in one segment. */
export type Cell = {
  readonly pool: Pool;
  readonly team: Team;
  awareness: number;
  equity: number;
  lead0: number;
  lead1: number;
  lead2: number;
  lead3: number;
  customers: number;
  loyal: number;
  stocked: number;
  /** This week. `attraction` and `found` are as the team earned them, without luck and shocks; `pulled` has both. */
  attraction: number;
  pulled: number;
  found: number;
  fit: number;
  /** How strongly buyers react to price here: less to a name they think well of. */
  priceSense: number;
  inbound: number;
  outbound: number;
  early: number;
  worked: number;
  cold: number;
  won: number;
  occasions: number;
  repeat: number;
  units: number;
  /** Units and inbound of the round so far. */
  unitsOfRound: number;
  readonly interestLuck: Key | null;
  readonly closingLuck: Key | null;
};

/** How far each card's work reaches this week: 0..1. */
export type Reach = {
  calls: number;
  closing: number;
  discount: number;
  coaching: number;
  fieldInsight: number;
  ads: number;
  promotion: number;
  salesKit: number;
  brand: number;
  research: number;
  content: number;
};

export type Team = {
  readonly id: string;
  readonly cells: Cell[];
  readonly chips: Chips;
  /** List price as a multiple of the category's, and the segment Marketing aims at (`all`, or its id). */
  readonly price: number;
  readonly lnPrice: number;
  readonly focus: string;
  readonly stocks: Stocks;
  readonly reach: Reach;
  skill: number;
  reference: number;
  /** This week. `cut`: price cut on won leads; `above`: ln(price / reference); `dearer`: the same against
   *  rivals' prices; `below`: how far the list price is under the reference. */
  cut: number;
  above: number;
  dearer: number;
  below: number;
  pullForward: number;
  coverage: number;
  hoursFactor: number;
  interestFactor: number;
  unitCostFactor: number;
  extraSpend: number;
  /** Money of this week in cents, not yet rounded. */
  revenue: number;
  unitCost: number;
};

/** One market. `share` is one team's part of it: people, and the weight of buying elsewhere, grow with the number of teams. */
export type Arena = {
  readonly rules: Rules;
  readonly pools: readonly Pool[];
  /** In order of team id, so that sums never depend on the order in which teams were named. */
  readonly teams: readonly Team[];
  readonly teamCount: number;
  /** ln price of teams that stand still (a run-off's rivals), one each. */
  readonly frozenPrices: readonly number[];
};
