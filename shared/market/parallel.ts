import type { Scenario } from '../scenario/scenario.ts';
import type { WarmUp } from './open.ts';
import { openMarket } from './open.ts';
import type { Decision, TeamOutcome } from './outcome.ts';
import type { Strike } from './shocks.ts';
import type { MarketState, TeamState } from './state.ts';
import type { RoundLuck, StepOptions, Stepped } from './step.ts';
import { playRound } from './step.ts';
import { at } from './workbench.ts';

/** The companies a team meets in its own market; they play the house plan. No team can be called so. */
const RIVALS = ['~rival1', '~rival2', '~rival3'] as const;

/** A market for each team, all alike: the team and three rivals on the house plan. */
export function openParallel(
  scenario: Scenario,
  teams: readonly string[],
  modelVersion: string,
  warmUp?: WarmUp,
): MarketState {
  const copies = Object.fromEntries(
    teams.map((id) => [id, openMarket(scenario, [id, ...RIVALS], modelVersion, warmUp)]),
  );
  const [first] = Object.values(copies);
  if (first === undefined) throw new Error('market: no team');
  return joined(first, copies);
}

/** Plays one round in every copy. A shock strikes the copies of the teams it is aimed at; luck is equal in all. */
export function stepParallel(
  scenario: Scenario,
  state: MarketState,
  decisions: Readonly<Record<string, Decision>>,
  luck: RoundLuck,
  shocks: readonly Strike[] = [],
  options: StepOptions = {},
): Stepped {
  const copies: Record<string, MarketState> = {};
  const teams: Record<string, TeamOutcome> = {};
  const rivals = Object.fromEntries(RIVALS.map((id) => [id, scenario.housePlan]));
  for (const [id, copy] of Object.entries(state.copies ?? {})) {
    const here = shocks.filter(({ team }) => team === null || team === id);
    const plans = { ...rivals, [id]: at(decisions, id) };
    const { state: next, outcome } = playRound(scenario, copy, plans, { ...luck, own: id }, here, options);
    copies[id] = next;
    teams[id] = at(outcome.teams, id);
  }
  const [first] = Object.values(copies);
  if (first === undefined) throw new Error('market: these markets are not parallel');
  return { state: joined(first, copies), outcome: { weeks: scenario.weeksPerRound, teams } };
}

/** One team's copy as parallel markets of a session that has no other team. Throws when the copy is not that team's. */
export const aloneIn = (copy: MarketState, team: string): MarketState => joined(copy, { [team]: copy });

/** The state of all copies as one: what is equal everywhere, and each team as its own market has it. */
function joined(any: MarketState, copies: Readonly<Record<string, MarketState>>): MarketState {
  const teams: Record<string, TeamState> = {};
  for (const [id, copy] of Object.entries(copies)) teams[id] = at(copy.teams, id);
  return { ...any, pools: {}, teams, copies };
}
