import * as market from '../market/market.ts';
import type { Decision } from '../market/outcome.ts';
import type { MarketState } from '../market/state.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** How much of the differences in company value between teams is skill, and how much luck; the two add up to 1. */
export type Variance = { readonly skill: number; readonly luck: number };

/**
 * Declares the part of luck: the decisions that were made, played once for each seed, without shocks. Measured is how far each
 * team stands from the middle of all, so that luck which all teams share counts for nothing: it makes no difference between them.
 * What differs between the teams' means is their decisions' doing (skill); what differs within a team from seed to seed is luck.
 * Decisions are by round, then by team. Equal teams without luck give no difference at all: then skill is 0 and luck 0.
 */
export function varianceOf(
  scenario: Scenario,
  start: MarketState,
  decisions: readonly Readonly<Record<string, Decision>>[],
  seeds: readonly string[],
): Variance {
  const ends = seeds.map((seed) => endsOf(scenario, start, decisions, seed));
  const middles = ends.map((it) => mean(Object.values(it)));
  const teams = Object.keys(start.teams).map((id) => ends.map((it, seed) => (it[id] ?? 0) - (middles[seed] ?? 0)));
  const skill = variance(teams.map(mean));
  const luck = mean(teams.map(variance));
  const all = skill + luck;
  return all > 0 ? { skill: skill / all, luck: luck / all } : { skill: 0, luck: 0 };
}

/** Company value of every team at the end, in cents, when these decisions meet the luck of one seed. */
export function endsOf(
  scenario: Scenario,
  start: MarketState,
  decisions: readonly Readonly<Record<string, Decision>>[],
  seed: string,
): Readonly<Record<string, number>> {
  let state = start;
  let ends: Record<string, number> = {};
  for (const [index, plans] of decisions.entries()) {
    const last = index === decisions.length - 1;
    const stepped = market.step(scenario, state, plans, { seed, round: state.round + 1 }, [], { values: last });
    state = stepped.state;
    if (!last) continue;
    ends = Object.fromEntries(Object.entries(stepped.outcome.teams).map(([id, it]) => [id, it.companyValue]));
  }
  return ends;
}

const mean = (list: readonly number[]): number => list.reduce((sum, it) => sum + it, 0) / Math.max(1, list.length);

function variance(list: readonly number[]): number {
  const middle = mean(list);
  return mean(list.map((it) => (it - middle) * (it - middle)));
}
