import type { Decision, TeamOutcome } from '../../market/outcome.ts';
import { BASE_PLAN } from '../../scenario/basePlan.ts';
import type { Card } from '../../scenario/cards.ts';
import type { TrialStart } from '../experiment.ts';
import { withOverrides } from '../overrides.ts';
import type { TrialRound } from '../trial.ts';
import { runTrial } from '../trial.ts';
import type { Bench } from './fact.ts';

/*
 * What all facts share: four teams on the base plan for 40 rounds of 13 weeks, then one change at the first of them.
 * A change is always held against a twin run without it, of the same seed.
 */

export const OWN = 'own';
const RIVALS = ['rival1', 'rival2', 'rival3'] as const;

export const BASE: Decision = { chips: BASE_PLAN, price: 1, focus: 'all' };

/** Cards that count as advertising, and as sales force. */
export const ADVERTISING = ['ads', 'promotion', 'content', 'brand'] as const satisfies readonly Card[];
export const SALES_FORCE = ['calls', 'closing', 'care', 'coaching'] as const satisfies readonly Card[];

/** The base plan with other chips on some cards. */
export const chips = (changed: Partial<Record<Card, number>>): Decision => ({
  ...BASE,
  chips: { ...BASE_PLAN, ...changed },
});

/** The base plan with all chips on some cards multiplied. */
export const scaled = (cards: readonly Card[], factor: number): Decision =>
  chips(Object.fromEntries(cards.map((card) => [card, BASE_PLAN[card] * factor])));

export const priced = (price: number): Decision => ({ ...BASE, price });

export type Course = {
  readonly scenario?: string;
  /** Plans of the own team, one a quarter; the last repeats. */
  readonly own: readonly Decision[];
  readonly quarters: number;
  readonly weeksPerRound?: number;
  readonly overrides?: Readonly<Record<string, number>>;
  readonly start?: TrialStart;
  /** The scenario's own start instead of the warm-up on the base plan. */
  readonly fromStart?: boolean;
};

/** Plays a course and gives every team's outcome, quarter by quarter. */
export function play(bench: Bench, course: Course): TrialRound[] {
  const { scenario: id = 'coffee', own, quarters, weeksPerRound = 13, overrides, start, fromStart = false } = course;
  const scenario = { ...withOverrides(bench.scenario(id), overrides), weeksPerRound };
  return runTrial({
    scenario,
    rounds: quarters,
    teams: [{ id: OWN, plans: own, ...(start && { start }) }, ...RIVALS.map((rival) => ({ id: rival, plans: [BASE] }))],
    ...(!fromStart && { warmUp: { rounds: Math.round((40 * 13) / weeksPerRound), plan: BASE } }),
    ...(bench.seed !== null && { seed: bench.seed, noise: true }),
  });
}

/** The own team's outcomes of a course. */
export const ownOf = (rounds: readonly TrialRound[]): TeamOutcome[] =>
  rounds.map((round) => {
    const own = round[OWN];
    if (own === undefined) throw new Error('the own team is missing');
    return own;
  });

export const playOwn = (bench: Bench, course: Course): TeamOutcome[] => ownOf(play(bench, course));

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);

/** A number of each quarter, summed from one quarter to another (counted from 1, both included). */
export const over = (
  outcomes: readonly TeamOutcome[],
  of: (outcome: TeamOutcome) => number,
  from: number,
  to: number,
): number => sum(outcomes.slice(from - 1, to).map(of));

export const unitsOf = ({ flows }: TeamOutcome): number => flows.units;
export const wonOf = ({ flows }: TeamOutcome): number => flows.won;
export const profitOf = ({ grossProfit }: TeamOutcome): number => grossProfit;

/** (dS / S) / (dx / x) */
export const elasticity = (changed: number, usual: number, step: number): number => (changed / usual - 1) / step;
