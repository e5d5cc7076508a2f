import type { Scenario } from '../scenario/scenario.ts';
import { WEEKS_A_QUARTER } from './book.ts';
import type { Decision } from './outcome.ts';
import { packPools, packTeam } from './pack.ts';
import { quiet } from './shocks.ts';
import type { CellState, MarketState, PoolState, TeamState } from './state.ts';
import { runWeek } from './week.ts';
import { at, layOut } from './workbench.ts';

/** What all teams did before the session: a plan, played for so many weeks. */
export type WarmUp = { readonly weeks: number; readonly plan: Decision };

const ONLY = 'only';

/** A market that nobody has played in: a third knows the name, nobody is a customer. */
function untouched(scenario: Scenario, modelVersion: string): MarketState {
  const cell: CellState = {
    awareness: 0.3,
    equity: 0.3,
    leads: [0, 0, 0, 0],
    customers: 0,
    loyal: 0,
    stocked: 0,
    attraction: 0,
    found: 0,
  };
  const team: TeamState = {
    stocks: { ads: 0, promotion: 0, salesKit: 0, fieldInsight: 0, brand: 0, content: 0, research: 0, coaching: 0 },
    skill: 0,
    reference: scenario.housePlan.price,
    price: scenario.housePlan.price,
    cash: scenario.startCash,
    revenue: 0,
    quarterRevenue: 0,
    segments: Object.fromEntries(scenario.segments.map(({ id }) => [id, cell])),
  };
  return {
    modelVersion,
    week: 0,
    round: 0,
    lastWeeks: 0,
    startRevenue: 0,
    teams: { [ONLY]: team },
    pools: Object.fromEntries(
      scenario.segments.map(({ id, people }) => [id, { outside: people, shoppers: 0, returned: 0 }]),
    ),
  };
}

/** Runs the one team on and tells what it took in money, without luck and shocks. */
function playOn(
  scenario: Scenario,
  state: MarketState,
  plan: Decision,
  weeks: number,
): { state: MarketState; revenue: number } {
  const arena = layOut(scenario, state, { [ONLY]: plan });
  let revenue = 0;
  for (let week = 0; week < weeks; week += 1) {
    quiet(arena);
    runWeek(arena, week);
    for (const team of arena.teams) revenue += Math.round(team.revenue);
  }
  const money = { cash: scenario.startCash, revenue: 0, quarterRevenue: 0 };
  const teams = Object.fromEntries(arena.teams.map((team) => [team.id, packTeam(team, money)]));
  return { state: { ...state, pools: packPools(arena), teams }, revenue };
}

/** Puts the team where the scenario says it starts; customers and leads it does not have are shoppers. */
function placeAtStart(scenario: Scenario, state: MarketState): MarketState {
  const { awareness, equity, customers: part = 1 } = scenario.start;
  const team = at(state.teams, ONLY);
  const pools: Record<string, PoolState> = {};
  const segments: Record<string, CellState> = {};
  for (const { id } of scenario.segments) {
    const cell = at(team.segments, id);
    const pool = at(state.pools, id);
    const [lead0, lead1, lead2, lead3] = cell.leads;
    const released = (lead0 + lead1 + lead2 + lead3 + cell.customers + cell.loyal) * (1 - part);
    pools[id] = { ...pool, shoppers: pool.shoppers + released };
    segments[id] = {
      ...cell,
      awareness: awareness ?? cell.awareness,
      equity: equity ?? cell.equity,
      leads: [lead0 * part, lead1 * part, lead2 * part, lead3 * part],
      customers: cell.customers * part,
      loyal: cell.loyal * part,
      stocked: cell.stocked * part,
    };
  }
  return { ...state, pools, teams: { [ONLY]: { ...team, segments } } };
}

/** A market of one team at its start, and what its plan takes in the first quarter from there. */
type Start = { readonly state: MarketState; readonly revenue: number };

function startOf(scenario: Scenario, modelVersion: string, { weeks, plan }: WarmUp): Start {
  const state = placeAtStart(scenario, playOn(scenario, untouched(scenario, modelVersion), plan, weeks).state);
  return { state, revenue: playOn(scenario, state, plan, WEEKS_A_QUARTER).revenue };
}

/**
 * Starts that were played before, by all that they are made of: ten years of weeks are soon asked for again, by the next session
 * of the same scenario or the next trial of an experiment.
 */
const KNOWN = new Map<string, Start>();
const MOST_KNOWN = 16;

function knownStartOf(scenario: Scenario, modelVersion: string, warmUp: WarmUp): Start {
  const key = JSON.stringify([scenario, modelVersion, warmUp]);
  const start = KNOWN.get(key) ?? startOf(scenario, modelVersion, warmUp);
  if (KNOWN.size >= MOST_KNOWN && !KNOWN.has(key)) KNOWN.clear();
  KNOWN.set(key, start);
  return start;
}

/**
 * The market as the session finds it: every team equal, after a warm-up on the house plan (or the given one). Teams that
 * do the same stay equal, so one is played and the market grows by as many people a team. Start revenue is what that
 * plan takes in the first quarter from here, luck and shocks off.
 */
export function openMarket(
  scenario: Scenario,
  teams: readonly string[],
  modelVersion: string,
  warmUp: WarmUp = { weeks: scenario.warmUp * WEEKS_A_QUARTER, plan: scenario.housePlan },
): MarketState {
  const { state: start, revenue } = knownStartOf(scenario, modelVersion, warmUp);
  const team = at(start.teams, ONLY);
  return {
    ...start,
    startRevenue: revenue,
    pools: Object.fromEntries(
      Object.entries(start.pools).map(([id, pool]) => [
        id,
        { ...pool, outside: pool.outside * teams.length, shoppers: pool.shoppers * teams.length },
      ]),
    ),
    teams: Object.fromEntries(teams.map((id) => [id, crowded(team, teams.length)])),
  };
}

/** The same team among so many: each finds its own part of the shoppers. */
const crowded = (team: TeamState, teamCount: number): TeamState => ({
  ...team,
  segments: Object.fromEntries(
    Object.entries(team.segments).map(([id, cell]) => [id, { ...cell, found: cell.found / teamCount }]),
  ),
});
