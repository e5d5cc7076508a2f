import * as market from '../../market/market.ts';
import type { Decision, TeamOutcome } from '../../market/outcome.ts';
import type { MarketState } from '../../market/state.ts';
import { BASE_PLAN } from '../../scenario/basePlan.ts';
import type { Card } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { calm } from '../trial.ts';

/** A scenario without luck, opened once for one team and three rivals on the house plan. */
export type Rehearsal = { readonly scenario: Scenario; readonly start: MarketState };

/** What came of a course of rounds: each round's outcome for the own team, and the market at its end. */
export type Rehearsed = { readonly rounds: readonly TeamOutcome[]; readonly end: MarketState };

const OWN = 'own';
const RIVALS = ['rival1', 'rival2', 'rival3'];
const ANY_SEED = 'pasar1:0';

/** A plan that uses every card a little: where one of its cards is changed, the others are there to play along. */
export const SENSIBLE: Decision = { chips: BASE_PLAN, price: 1, focus: 'all' };

export const withChips = (plan: Decision, card: Card, count: number): Decision => ({
  ...plan,
  chips: { ...plan.chips, [card]: count },
});

export function openRehearsal(given: Scenario): Rehearsal {
  const scenario = calm(given);
  return { scenario, start: market.open(scenario, [OWN, ...RIVALS]) };
}

/** Plays one plan for so many rounds, the whole workshop unless told otherwise. Rivals stay on the house plan. */
export function rehearse({ scenario, start }: Rehearsal, plan: Decision, rounds: number = scenario.rounds): Rehearsed {
  const decisions: Record<string, Decision> = { [OWN]: plan };
  for (const rival of RIVALS) decisions[rival] = scenario.housePlan;
  let state = start;
  const outcomes = Array.from({ length: rounds }, (_, index) => {
    const luck = { seed: ANY_SEED, round: index + 1 };
    const { state: after, outcome } = market.step(scenario, state, decisions, luck, [], { values: false });
    state = after;
    return ownOf(outcome.teams);
  });
  return { rounds: outcomes, end: state };
}

/** Only the first round. */
export const rehearseOnce = (rehearsal: Rehearsal, plan: Decision): TeamOutcome => {
  const [first] = rehearse(rehearsal, plan, 1).rounds;
  if (first === undefined) throw new Error('one round was played');
  return first;
};

/** Cash, customer value and brand value of the own team at the end of a course, in cents. */
export function companyValueOf({ scenario }: Rehearsal, { end }: Rehearsed): number {
  const { brandValue, customerValue } = market.valuesOfTeam(scenario, end, OWN);
  return ownState(end).cash + brandValue + customerValue;
}

/** The own team's state in a market of a rehearsal. */
export function ownState(state: MarketState) {
  const own = state.teams[OWN];
  if (own === undefined) throw new Error('the own team is missing');
  return own;
}

function ownOf(teams: Readonly<Record<string, TeamOutcome>>): TeamOutcome {
  const own = teams[OWN];
  if (own === undefined) throw new Error('the own team is missing');
  return own;
}

/** A number of every round, summed. */
export const sumOf = (rounds: readonly TeamOutcome[], of: (round: TeamOutcome) => number): number =>
  rounds.reduce((sum, round) => sum + of(round), 0);
