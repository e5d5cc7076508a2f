/*
 * The market: what every team's plan does to revenue now and to brand value later. Pure and seeded; it does not know that
 * there are players. One file per stage, in the order of week.ts: carryOver (work that lasts), price, care, attraction,
 * calls, leads, closing, repeat, ledger, name (awareness and equity). workbench and pack turn the stored state into
 * working objects and back; book, funnel and report write down what happened; value looks two years ahead.
 */
import type { Scenario } from '../scenario/scenario.ts';
import { budgetsOf } from './budget.ts';
import type { WarmUp } from './open.ts';
import { openMarket } from './open.ts';
import type { Decision } from './outcome.ts';
import { aloneIn, openParallel, stepParallel } from './parallel.ts';
import { quotaOf } from './quota.ts';
import type { Strike } from './shocks.ts';
import type { MarketState } from './state.ts';
import type { RoundLuck, StepOptions, Stepped } from './step.ts';
import { playRound } from './step.ts';
import type { Values } from './value.ts';
import { runOffOf, valuesOf } from './value.ts';

/** Changes whenever the same state, plans and seed can give other numbers. */
export const MODEL_VERSION = '0.2.0';

/**
 * The market as the session finds it: every team equal, after a warm-up on the house plan (or the given one).
 * Start revenue is what that plan takes in the first quarter from here, in cents, luck and shocks off. In parallel
 * markets each team has a market of its own, against the same rivals, and the same luck.
 */
export const open = (
  scenario: Scenario,
  teams: readonly string[],
  warmUp?: WarmUp,
  parallel: boolean = false,
): MarketState => (parallel ? openParallel : openMarket)(scenario, teams, MODEL_VERSION, warmUp);

/**
 * Plays one round of `scenario.weeksPerRound` weeks for all teams of the state. Pure: nothing given is changed, and the
 * same arguments give the same bytes on every engine, whatever the order in which teams are named. Throws when a team
 * has no decision or a focus that is no segment, and when the state belongs to another scenario or was made by another
 * version of the model. Chips may be any number from 0 to 30 and the price any from 0.5 to 2; money is in whole cents.
 */
export function step(
  scenario: Scenario,
  state: MarketState,
  decisions: Readonly<Record<string, Decision>>,
  luck: RoundLuck,
  shocks: readonly Strike[] = [],
  options: StepOptions = {},
): Stepped {
  if (state.modelVersion !== MODEL_VERSION) throw new Error(`market: ${state.modelVersion} is not ${MODEL_VERSION}`);
  return (state.copies ? stepParallel : playRound)(scenario, state, decisions, luck, shocks, options);
}

/**
 * Chips each team has for the coming round: the scenario's start (10) before the first, then in proportion to last round's
 * revenue against the start revenue, rounded and held within the scenario's least and most (7..14).
 */
export const budgets = (scenario: Scenario, state: MarketState): Record<string, number> => budgetsOf(scenario, state);

/**
 * All that happens to one team: in parallel markets its own copy, as a session of that team alone, else the whole market. Such
 * a state can be played like any other, by a decision of that team.
 */
export const seenBy = (state: MarketState, team: string): MarketState => {
  const copy = state.copies?.[team];
  return copy ? aloneIn(copy, team) : state;
};

/** Revenue in cents that is asked of a team in quarter `quarter` (from 1): start revenue x (1 + growth)^quarter. */
export const quota = (scenario: Scenario, state: MarketState, quarter: number): number =>
  quotaOf(scenario, state.startRevenue, quarter);

/** Brand value and customer value of one team as it stands, in cents. Throws when the state knows no such team. */
export const valuesOfTeam = (scenario: Scenario, state: MarketState, team: string): Values =>
  valuesOf(scenario, state.copies?.[team] ?? state, team);

/** What one team would earn in each of the eight quarters from here if it ran on by itself: gross profit in cents, not discounted. */
export const runOffOfTeam = (scenario: Scenario, state: MarketState, team: string): number[] =>
  runOffOf(scenario, state.copies?.[team] ?? state, team);

/** Brand value and customer value of every team; `step` reports them at the end of a round. */
export const values = (scenario: Scenario, state: MarketState): Record<string, Values> =>
  Object.fromEntries(Object.keys(state.teams).map((id) => [id, valuesOfTeam(scenario, state, id)]));
