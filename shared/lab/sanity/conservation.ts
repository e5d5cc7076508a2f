import { stream } from '../../lib/rng.ts';
import * as market from '../../market/market.ts';
import type { Decision, TeamOutcome } from '../../market/outcome.ts';
import { PRICES } from '../../market/outcome.ts';
import type { MarketState } from '../../market/state.ts';
import { CARDS, MOST_CHIPS, noChips } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Finding } from './finding.ts';
import { error } from './finding.ts';

const TEAMS = ['one', 'two', 'three'];
const SEEDS = ['pasar1:1', 'pasar1:2', 'pasar1:3'];
/** Weeks that each course lasts, and weeks that a plan stays. */
const WEEKS = 24;
const WEEKS_A_PLAN = 6;
/** Part of a segment's people that rounding may seem to lose. */
const ROUNDING = 1e-9;

/** What one week did, as far as money goes. */
export type Week = {
  readonly before: MarketState;
  readonly after: MarketState;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly outcomes: Readonly<Record<string, TeamOutcome>>;
};

function anyPlan(scenario: Scenario, seed: string, label: string): Decision {
  const luck = stream(seed, label);
  const chips = noChips();
  for (const card of CARDS) chips[card] = luck.int(0, MOST_CHIPS);
  return { chips, price: luck.pick(PRICES), focus: luck.pick(['all', ...scenario.segments.map(({ id }) => id)]) };
}

/** Plays random plans week by week, with the scenario's own luck. */
function* anyWeeks(scenario: Scenario, seed: string): Generator<Week> {
  const weekly = { ...scenario, weeksPerRound: 1 };
  let before = market.open(weekly, TEAMS);
  for (let round = 1; round <= WEEKS; round += 1) {
    const nth = Math.ceil(round / WEEKS_A_PLAN);
    const decisions = Object.fromEntries(TEAMS.map((id) => [id, anyPlan(scenario, seed, `team:${id}/plan:${nth}`)]));
    const { state: after, outcome } = market.step(weekly, before, decisions, { seed, round }, [], { values: false });
    yield { before, after, decisions, outcomes: outcome.teams };
    before = after;
  }
}

/** People of a segment wherever they are, and the least number of them that is anywhere. */
function peopleIn({ pools, teams }: MarketState, segment: string): { readonly all: number; readonly least: number } {
  const places = [pools[segment]?.outside ?? Number.NaN, pools[segment]?.shoppers ?? Number.NaN];
  for (const team of Object.values(teams)) {
    const cell = team.segments[segment];
    if (cell) places.push(cell.customers, cell.loyal, ...cell.leads);
  }
  return { all: places.reduce((sum, it) => sum + it, 0), least: Math.min(...places) };
}

/** Segments in which somebody appeared, disappeared, or is fewer than nobody. */
export function lostPeople(scenario: Scenario, { after }: Pick<Week, 'after'>): Finding[] {
  const teams = Object.keys(after.teams).length;
  return scenario.segments.flatMap(({ id, people }, index) => {
    const { all, least } = peopleIn(after, id);
    const gap = Math.abs(all - people * teams);
    if (gap <= ROUNDING * people * teams && least >= -ROUNDING * people) return [];
    return error(
      `segments[${index}]`,
      `people get lost in week ${after.week}: there should be ${people * teams}, and there are ${all}. No file should be able to do this: please report it`,
    );
  });
}

/** Money that does not add up to the cent, or is more than can be counted to the cent. */
export function lostMoney(scenario: Scenario, { before, after, decisions, outcomes }: Week): Finding[] {
  for (const [id, { cash, grossProfit, spend, revenue }] of Object.entries(outcomes)) {
    if (![cash, grossProfit, spend, revenue].every(Number.isSafeInteger))
      return [error('categoryPrice', 'the money is too much to be counted to the cent: make prices or people smaller')];
    let cost = 0;
    for (const card of CARDS) cost += (decisions[id]?.chips[card] ?? 0) * scenario.params.chipCost[card];
    const paid = Math.round(cost * scenario.chipPrice);
    const left = (before.teams[id]?.cash ?? 0) + grossProfit - paid - scenario.overhead;
    if (spend === paid && cash === left && after.teams[id]?.cash === left) continue;
    return [
      error(
        '',
        `money gets lost in week ${after.week}: the till should hold ${left} cents, and holds ${cash}. No file should be able to do this: please report it`,
      ),
    ];
  }
  return [];
}

/** Whether people in every segment and money to the cent are the same after every week, whatever teams do. The first week that says no counts. */
export function conservation(scenario: Scenario): Finding[] {
  for (const seed of SEEDS)
    for (const week of anyWeeks(scenario, seed)) {
      const findings = [...lostMoney(scenario, week), ...lostPeople(scenario, week)];
      if (findings.length > 0) return findings;
    }
  return [];
}
