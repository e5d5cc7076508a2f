import * as market from '../market/market.ts';
import type { Decision, TeamOutcome } from '../market/outcome.ts';
import type { MarketState } from '../market/state.ts';
import { chipsOf, noChips, ROLES } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TrialPlan, TrialStart } from './experiment.ts';
import { placeTeam } from './placeTeam.ts';

/** One course of rounds, ready to run. Teams keep their names as ids; the last plan of each repeats. */
export type Trial = {
  readonly scenario: Scenario;
  readonly rounds: number;
  readonly teams: readonly TrialTeam[];
  readonly warmUp?: { readonly rounds: number; readonly plan: Decision };
  readonly seed?: string;
  readonly noise?: boolean;
  readonly parallel?: boolean;
  readonly values?: boolean;
};
export type TrialTeam = { readonly id: string; readonly plans: readonly Decision[]; readonly start?: TrialStart };

/** What each team got in one round, by id. */
export type TrialRound = Readonly<Record<string, TeamOutcome>>;

const SEED = 'pasar1:0';
const NO_NOISE = { interest: 0, closing: 0, demand: 0 };

export const decisionOf = ({ price = 1, focus = 'all', ...named }: TrialPlan): Decision => {
  const chips = noChips();
  for (const [card, count] of Object.entries(named)) if (count !== undefined) chips[card as keyof typeof chips] = count;
  return { chips, price, focus };
};

export const chipsIn = ({ chips }: Decision): number => ROLES.reduce((sum, role) => sum + chipsOf(role, chips), 0);

const planFor = (team: TrialTeam, round: number): Decision => {
  const plan = team.plans[Math.min(round, team.plans.length) - 1];
  if (plan === undefined) throw new Error(`${team.id} has no plan`);
  return plan;
};

/** The scenario as a trial plays it: without luck unless it is asked for. */
export const calm = (scenario: Scenario): Scenario => ({
  ...scenario,
  params: { ...scenario.params, noise: NO_NOISE },
});

/** The market before round 1: after the warm-up, with each team where the trial puts it. */
export function openTrial({ scenario, teams, warmUp, parallel }: Trial): MarketState {
  const opened = market.open(
    scenario,
    teams.map(({ id }) => id),
    warmUp && { weeks: warmUp.rounds * scenario.weeksPerRound, plan: warmUp.plan },
    parallel,
  );
  return teams.reduce((state, { id, start }) => (start ? placeTeam(scenario, state, id, start) : state), opened);
}

/** Plays the trial, one entry a round. The same trial gives the same numbers, whatever the order of its teams. */
export function runTrial(trial: Trial): TrialRound[] {
  const scenario = trial.noise === true ? trial.scenario : calm(trial.scenario);
  let state = openTrial({ ...trial, scenario });
  return Array.from({ length: trial.rounds }, (_, index) => {
    const round = index + 1;
    const decisions = Object.fromEntries(trial.teams.map((team) => [team.id, planFor(team, round)]));
    const luck = { seed: trial.seed ?? SEED, round };
    const stepped = market.step(scenario, state, decisions, luck, [], { values: trial.values ?? false });
    state = stepped.state;
    return stepped.outcome.teams;
  });
}
