import * as market from '../market/market.ts';
import type { Decision } from '../market/outcome.ts';
import type { Strike } from '../market/shocks.ts';
import type { MarketState } from '../market/state.ts';
import type { RoundLuck } from '../market/step.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** All that makes a round what it is: with these the market gives its outcome again. `luck` null is a round without luck. */
export type Course = {
  readonly state: MarketState;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly shocks: readonly Strike[];
  readonly luck: RoundLuck | null;
};

/** What a round comes to for one team, in cents. */
export type Measures = { readonly revenue: number; readonly brandValue: number; readonly companyValue: number };

/** The course as a team meets it: where it has a market of its own, nothing else happens to it. */
export function metBy(team: string, course: Course): Course {
  const copy = course.state.copies?.[team];
  return copy ? { ...course, state: copy } : course;
}

/** Without luck the streams are still named, and weigh nothing. */
const NO_LUCK: RoundLuck = { seed: 'pasar1:0', round: 1 };
const NO_NOISE = { interest: 0, closing: 0, demand: 0 };

/**
 * Plays one round and tells what it came to for `team`. With `ownMarket` the state is the market of that team alone, whose
 * rivals play the house plan. Throws for a state of another version of the model.
 */
export function play(scenario: Scenario, team: string, course: Course, ownMarket: boolean): Measures {
  const { decisions, shocks, luck } = course;
  const calm = { ...scenario, params: { ...scenario.params, noise: NO_NOISE } };
  const state = ownMarket ? market.seenBy({ ...course.state, copies: { [team]: course.state } }, team) : course.state;
  const stepped = market.step(luck === null ? calm : scenario, state, decisions, luck ?? NO_LUCK, shocks, {
    values: false,
  });
  const outcome = stepped.outcome.teams[team];
  if (!outcome) throw new Error(`no outcome of ${team}`);
  const { brandValue, customerValue } = market.valuesOfTeam(scenario, stepped.state, team);
  return { revenue: outcome.revenue, brandValue, companyValue: outcome.cash + customerValue + brandValue };
}
