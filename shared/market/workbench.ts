import { log } from '../lib/exactMath.ts';
import type { Key } from '../lib/rng.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Arena, Cell, Pool, Reach, Team } from './arena.ts';
import { startPlan } from './carryOver.ts';
import type { Decision } from './outcome.ts';
import type { Rules } from './rules.ts';
import { rulesOf } from './rules.ts';
import type { CellState, MarketState, TeamState } from './state.ts';

/** Gives the key of a stream of luck, or null where there is none: `segment:homes/demand`, `team:red/segment:homes/closing`. */
export type Luck = (label: string) => Key | null;

export const noLuck: Luck = () => null;

const noReach = (): Reach => ({
  calls: 0,
  closing: 0,
  discount: 0,
  coaching: 0,
  fieldInsight: 0,
  ads: 0,
  promotion: 0,
  salesKit: 0,
  brand: 0,
  research: 0,
  content: 0,
});

function cellOf(pool: Pool, team: Team, state: CellState, luck: Luck, name: string): Cell {
  const label = `team:${name}/segment:${pool.segment.id}`;
  const [lead0, lead1, lead2, lead3] = state.leads;
  return {
    pool,
    team,
    awareness: state.awareness,
    equity: state.equity,
    lead0,
    lead1,
    lead2,
    lead3,
    customers: state.customers,
    loyal: state.loyal,
    stocked: state.stocked,
    attraction: state.attraction,
    pulled: 0,
    found: state.found,
    fit: 1,
    priceSense: pool.segment.priceSense,
    inbound: 0,
    outbound: 0,
    early: 0,
    worked: 0,
    cold: 0,
    won: 0,
    occasions: 0,
    repeat: 0,
    units: 0,
    unitsOfRound: 0,
    interestLuck: luck(`${label}/interest`),
    closingLuck: luck(`${label}/closing`),
  };
}

/** A team at its place, ready to play a plan. */
export function teamOf(rules: Rules, id: string, state: TeamState, plan: Decision): Team {
  const team: Team = {
    id,
    cells: [],
    chips: plan.chips,
    price: plan.price,
    lnPrice: log(plan.price),
    focus: plan.focus,
    stocks: { ...state.stocks },
    reach: noReach(),
    skill: state.skill,
    reference: state.reference,
    cut: 0,
    above: 0,
    dearer: 0,
    below: 0,
    pullForward: 0,
    coverage: 0,
    hoursFactor: 1,
    interestFactor: 1,
    unitCostFactor: 1,
    extraSpend: 0,
    revenue: 0,
    unitCost: 0,
  };
  startPlan(rules, team);
  return team;
}

/** Puts a team into a pool. */
export function seat(pool: Pool, team: Team, state: CellState, luck: Luck = noLuck, name: string = team.id): void {
  const cell = cellOf(pool, team, state, luck, name);
  pool.cells.push(cell);
  team.cells.push(cell);
}

export function poolsOf(scenario: Scenario, state: MarketState, teamCount: number, luck: Luck = noLuck): Pool[] {
  return scenario.segments.map((segment) => {
    const { outside, shoppers, returned } = at(state.pools, segment.id);
    return {
      segment,
      people: segment.people * teamCount,
      outside,
      shoppers,
      returned,
      frozenPull: 0,
      frozenFound: 0,
      pull: 0,
      found: 0,
      demand: 1,
      elsewhere: 1,
      toOutside: 0,
      toShoppers: 0,
      churned: 0,
      dropped: 0,
      luck: luck(`segment:${segment.id}/demand`),
      cells: [],
    };
  });
}

/** Lays a state out for work. Refuses (throws) a missing decision, a focus that is no segment, and a state of another scenario. */
export function layOut(
  scenario: Scenario,
  state: MarketState,
  decisions: Readonly<Record<string, Decision>>,
  luck: Luck = noLuck,
  own?: string,
): Arena {
  const rules = rulesOf(scenario);
  const ids = Object.keys(state.teams).sort();
  const pools = poolsOf(scenario, state, ids.length, luck);
  const teams = ids.map((id) => {
    const before = at(state.teams, id);
    const plan = at(decisions, id);
    if (plan.focus !== 'all') at(state.pools, plan.focus);
    const team = teamOf(rules, id, before, plan);
    for (const pool of pools) seat(pool, team, at(before.segments, pool.segment.id), luck, id === own ? 'own' : id);
    return team;
  });
  return { rules, pools, teams, teamCount: ids.length, frozenPrices: [] };
}

/** The entry of a record that must be there; a missing one is a bug of the caller. */
export function at<T>(record: Readonly<Record<string, T>>, key: string): T {
  const value = record[key];
  if (value === undefined) throw new Error(`market: nothing known of ${key}`);
  return value;
}
