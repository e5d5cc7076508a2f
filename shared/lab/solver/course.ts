import * as market from '../../market/market.ts';
import type { Decision } from '../../market/outcome.ts';
import type { Strike } from '../../market/shocks.ts';
import type { MarketState } from '../../market/state.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Split } from '../../session/plans.ts';
import { calm } from '../trial.ts';

/** What every other team does, by team id: one decision a round, from round 1 on; the last repeats. */
export type Rivals = Readonly<Record<string, readonly Decision[]>>;

/** What lies ahead of one team: the market at the start of a round, and what everyone else will do. Luck is off. */
export type Course = {
  readonly scenario: Scenario;
  readonly team: string;
  readonly rivals: Rivals;
  /** The market before the first round to plan, and the number of that round. */
  readonly start: MarketState;
  readonly first: number;
  /** Shocks that will strike in a round. */
  readonly strikesOf: (round: number) => readonly Strike[];
  /** All choices are open from round 1 on, whatever the scenario says. */
  readonly openAll: boolean;
  /** How the team's chips were divided in the round before. */
  readonly split: Split;
};

/** What differs from a whole workshop against three rivals on the house plan, without shocks. */
export type CourseOptions = Partial<Omit<Course, 'scenario' | 'first'>>;

const OWN = 'own';
const EVEN: Split = { sales: 1, marketing: 1 };

/** So many rivals who play the house plan in every round. */
export const houseRivals = (scenario: Scenario, count: number): Rivals =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`rival${index + 1}`, [scenario.housePlan]]));

/** Of parallel markets only the team's own counts. */
const marketOf = (team: string, start: MarketState): MarketState => {
  const own = start.copies?.[team];
  return own ?? start;
};

/**
 * The course from `start` (by default the scenario's own) to the scenario's last round. In parallel markets the rivals are
 * those of the copy, on the house plan. Throws where the market does not know the team, somebody has no plan, or no round
 * is left.
 */
export function courseOf(given: Scenario, options: CourseOptions = {}): Course {
  const scenario = calm(given);
  const { team = OWN, strikesOf = () => [], openAll = false, split = EVEN } = options;
  const asked = options.rivals ?? houseRivals(scenario, 3);
  const start = marketOf(team, options.start ?? market.open(scenario, [team, ...Object.keys(asked)]));
  const others = Object.keys(start.teams).filter((id) => id !== team);
  const house = options.start?.copies !== undefined;
  const rivals = house ? Object.fromEntries(others.map((id) => [id, [scenario.housePlan]])) : asked;
  if (!(team in start.teams)) throw new Error(`the market knows no ${team}`);
  for (const id of others) if (!rivals[id]?.length) throw new Error(`nobody plays for ${id}`);
  const first = start.round + 1;
  if (first > scenario.rounds) throw new Error(`no round is left after round ${start.round}`);
  return { scenario, team, rivals, start, first, strikesOf, openAll, split };
}

/** Whether a choice may be made in a round. */
export const isOpen = ({ scenario, openAll }: Course, choice: keyof Scenario['opens'], round: number): boolean =>
  openAll || round >= scenario.opens[choice];

/** Rounds that are left to plan. */
export const roundsOf = ({ scenario, first }: Course): number => scenario.rounds - first + 1;
