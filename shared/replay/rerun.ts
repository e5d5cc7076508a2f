import { calm } from '../lab/trial.ts';
import * as market from '../market/market.ts';
import type { Decision } from '../market/outcome.ts';
import type { MarketState } from '../market/state.ts';
import type { RoundLuck } from '../market/step.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Course } from './course.ts';

/** What a line comes to for one team when it is played again from one of its rounds on. Money in cents. */
export type Rerun = {
  /** Gross profit of every week from there on. */
  readonly profits: readonly number[];
  /** What the chips of each of these rounds cost. */
  readonly spends: readonly number[];
  readonly revenue: number;
  /** Of the first of these rounds: the share of leads that went cold, 0 to 1. */
  readonly cold: number;
  readonly end: MarketState;
};

/** Without luck the streams are still named, and weigh nothing. */
const NO_LUCK: RoundLuck = { seed: 'pasar1:0', round: 1 };

/**
 * Plays rounds one after the other from where the first one began, with another plan of `team` in that one. Everything else is as it
 * was: the later plans of the team, all plans of its rivals, the shocks, and the luck unless `luck` names another (null: none).
 * Chips stay as they were placed, also where another budget would have followed. In parallel markets a team meets its own market.
 * Throws for a state of another version of the model.
 */
export function rerun(
  scenario: Scenario,
  team: string,
  rounds: readonly Course[],
  plan: Decision,
  luck: (course: Course, index: number) => RoundLuck | null = (course) => course.luck,
): Rerun {
  const [first] = rounds;
  if (!first) throw new Error('no round to play again');
  let state = market.seenBy(first.state, team);
  const profits: number[] = [];
  const onWeek = (id: string, _: number, grossProfit: number): void => {
    if (id === team) profits.push(grossProfit);
  };
  const spends: number[] = [];
  let [revenue, cold] = [0, 0];
  for (const [index, course] of rounds.entries()) {
    const decisions = index === 0 ? { ...course.decisions, [team]: plan } : course.decisions;
    const drawn = luck(course, index);
    const played = drawn === null ? calm(scenario) : scenario;
    const options = { values: false, onWeek };
    const stepped = market.step(played, state, decisions, drawn ?? NO_LUCK, course.shocks, options);
    const outcome = stepped.outcome.teams[team];
    if (!outcome) throw new Error(`no outcome of ${team}`);
    state = stepped.state;
    spends.push(outcome.spend);
    revenue += outcome.revenue;
    const { cold: lost, worked } = outcome.flows;
    if (index === 0 && lost > 0) cold = lost / (lost + worked);
  }
  return { profits, spends, revenue, cold, end: state };
}

export const planIn = ({ decisions }: Course, team: string): Decision => {
  const plan = decisions[team];
  if (!plan) throw new Error(`no plan of ${team}`);
  return plan;
};
