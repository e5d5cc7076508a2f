import { log } from '../lib/exactMath.ts';
import { wholeParts } from '../lib/shares.ts';
import { BASE_PLAN } from '../scenario/basePlan.ts';
import { noChips } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Arena, Cell } from './arena.ts';
import { WEEKS_A_QUARTER } from './book.ts';
import type { Carry } from './carryOver.ts';
import { carriedAlike, carryOver } from './carryOver.ts';
import { rulesOf } from './rules.ts';
import { quiet } from './shocks.ts';
import type { MarketState } from './state.ts';
import { runWeek } from './week.ts';
import { at, poolsOf, seat, teamOf } from './workbench.ts';

const QUARTERS = 8;
/** What a quarter's wait leaves of money's worth. */
const DISCOUNT = 0.96;

/** Calls, closing and care as in the base plan and nothing else: who runs a company whose name alone is valued. */
const CARETAKER = { ...noChips(), calls: BASE_PLAN.calls, closing: BASE_PLAN.closing, care: BASE_PLAN.care };

export type Values = { readonly brandValue: number; readonly customerValue: number };

/** One team by itself, at its reference price, against rivals who stand still as they were last week. */
function alone(scenario: Scenario, state: MarketState, id: string): Arena {
  const rules = rulesOf(scenario);
  const ids = Object.keys(state.teams).sort();
  const own = at(state.teams, id);
  const pools = poolsOf(scenario, state, ids.length);
  const team = teamOf(rules, id, own, { chips: CARETAKER, price: own.reference, focus: 'all' });
  for (const pool of pools) {
    seat(pool, team, at(own.segments, pool.segment.id));
    for (const rival of ids) {
      if (rival === id) continue;
      const cell = at(at(state.teams, rival).segments, pool.segment.id);
      pool.frozenPull += cell.attraction;
      pool.frozenFound += cell.found;
    }
  }
  const frozenPrices = ids.filter((rival) => rival !== id).map((rival) => log(at(state.teams, rival).price));
  return { rules, pools, teams: [team], teamCount: ids.length, frozenPrices };
}

/** Discounted gross profit of the coming eight quarters, in cents. `onQuarter` hears what each earns before it is discounted. */
function runOff(arena: Arena, carry: Carry, onQuarter?: (grossProfit: number) => void): number {
  quiet(arena);
  let worth = 0;
  let weight = 1;
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    weight *= DISCOUNT;
    let earned = 0;
    for (let week = 0; week < WEEKS_A_QUARTER; week += 1) {
      for (const pool of arena.pools) pool.demand = 1;
      runWeek(arena, week, carry);
      for (const team of arena.teams) {
        const grossProfit = team.revenue - team.unitCost;
        worth += weight * grossProfit;
        earned += grossProfit;
      }
    }
    onQuarter?.(earned);
  }
  return Math.round(worth);
}

/**
 * Gross profit of each of the eight quarters that a company runs on by itself as it stands, in cents and not discounted: of the
 * first run below, so that what these quarters say is what brand and customer value rest on. Whole cents add up to the rounded sum.
 */
export function runOffOf(scenario: Scenario, state: MarketState, team: string): number[] {
  const exact: number[] = [];
  runOff(alone(scenario, state, team), carryOver, (grossProfit) => exact.push(grossProfit));
  return wholeParts(exact);
}

const eachCell = (arena: Arena, change: (cell: Cell) => void): Arena => {
  for (const team of arena.teams) for (const cell of team.cells) change(cell);
  return arena;
};

const forgetName =
  (floor: number) =>
  (cell: Cell): void => {
    cell.awareness = Math.min(cell.awareness, floor);
    cell.equity = 0;
  };

const releaseCustomers = (cell: Cell): void => {
  cell.pool.shoppers += cell.customers + cell.loyal + cell.lead0 + cell.lead1 + cell.lead2 + cell.lead3;
  cell.customers = 0;
  cell.loyal = 0;
  cell.stocked = 0;
  cell.lead0 = 0;
  cell.lead1 = 0;
  cell.lead2 = 0;
  cell.lead3 = 0;
};

/**
 * What the name, and what the customers, will still earn in two years without further effort: V1 - V2 and V2 - V3, in
 * cents. V1 runs the team on as it is, V2 without its name (awareness at the floor, equity 0), V3 without customers and
 * leads besides. They add up and nothing counts twice (revenue premium: Ailawadi, Lehmann & Neslin 2003). Not clamped:
 * a negative value is shown. Luck and shocks are off.
 */
export function valuesOf(scenario: Scenario, state: MarketState, team: string): Values {
  const forget = forgetName(scenario.params.awareness.floor);
  const alike = carriedAlike();
  const asIs = runOff(alone(scenario, state, team), alike());
  const nameless = runOff(eachCell(alone(scenario, state, team), forget), alike());
  const bare = runOff(eachCell(eachCell(alone(scenario, state, team), forget), releaseCustomers), alike());
  return { brandValue: asIs - nameless, customerValue: nameless - bare };
}
