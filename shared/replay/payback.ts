import * as market from '../market/market.ts';
import type { Decision } from '../market/outcome.ts';
import type { Card } from '../scenario/cards.ts';
import { CARDS } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Payback, PaybackRow } from '../session/hindsight.ts';
import type { Course } from './course.ts';
import { planIn, rerun } from './rerun.ts';

const WEEKS_A_QUARTER = 13;

/** All rounds of a line as one team met them, oldest first, and the chips that it had in each. */
export type TeamLine = {
  readonly scenario: Scenario;
  readonly team: string;
  readonly rounds: readonly Course[];
  readonly budgets: readonly number[];
};

/**
 * When the chips of a team earned their money back. A row for each round and each card that had chips in it; what a card without any
 * would show is a row of noughts. Rows do not add up to what all chips did together: two cards that make each other's work worth more
 * both count what they do together. The same line gives the same bytes. Throws for a line of another version of the model.
 */
export function paybackOf(line: TeamLine): Payback {
  const { scenario, team, rounds, budgets } = line;
  const actual = playedFrom(line, 0);
  const rows = rounds.flatMap((course, index) =>
    CARDS.filter((card) => planIn(course, team).chips[card] > 0).map((card) => rowOf(line, actual, index, card)),
  );
  const kept = rounds.flatMap((course, index) => {
    const { chips } = planIn(course, team);
    const left = (budgets[index] ?? 0) - CARDS.reduce((sum, card) => sum + chips[card], 0);
    const cents = Math.round(left * scenario.chipPrice * scenario.weeksPerRound);
    return left > 0 ? [{ round: index + 1, chips: left, cents }] : [];
  });
  return { played: quartersIn(actual), runOff: actual.after.length, rows, kept };
}

/** One row of it. `index` is that of the round, from 0. */
export const paybackRow = (line: TeamLine, index: number, card: Card): PaybackRow =>
  rowOf(line, playedFrom(line, 0), index, card);

/** A line, or the end of one: gross profit by week, then by quarter where the company runs on by itself; and what chips cost. */
type Money = {
  readonly weeks: readonly number[];
  readonly after: readonly number[];
  readonly spends: readonly number[];
};

const planAt = ({ rounds, team }: TeamLine, index: number): Decision => {
  const course = rounds[index];
  if (!course) throw new Error(`no round ${index + 1} in this line`);
  return planIn(course, team);
};

function playedFrom(line: TeamLine, index: number, plan: Decision = planAt(line, index)): Money {
  const { scenario, team, rounds } = line;
  const { profits, spends, end } = rerun(scenario, team, rounds.slice(index), plan);
  return { weeks: profits, spends, after: market.runOffOfTeam(scenario, end, team) };
}

function rowOf(line: TeamLine, actual: Money, index: number, card: Card): PaybackRow {
  const plan = planAt(line, index);
  const chips = plan.chips[card];
  const without = chips === 0 ? actual : playedFrom(line, index, { ...plan, chips: { ...plan.chips, [card]: 0 } });
  // The weeks before the round are the same in both: only their number differs.
  const before = actual.weeks.length - without.weeks.length;
  const start = index * line.scenario.weeksPerRound;
  const from = Math.floor(start / WEEKS_A_QUARTER);
  const profits = Array.from({ length: quartersIn(actual) - from }, () => 0);
  for (const [week, cents] of actual.weeks.entries()) {
    const quarter = Math.floor(week / WEEKS_A_QUARTER) - from;
    if (week >= start) profits[quarter] = (profits[quarter] ?? 0) + cents - (without.weeks[week - before] ?? 0);
  }
  const after = actual.after.map((cents, quarter) => cents - (without.after[quarter] ?? 0));
  const all = [...profits, ...after];
  const cost = (actual.spends[index] ?? 0) - (without.spends[chips === 0 ? index : 0] ?? 0);
  return {
    round: index + 1,
    card,
    chips,
    cost,
    from: from + 1,
    profits: all,
    paidIn: chips === 0 ? null : paidIn(cost, from + 1, all),
  };
}

const quartersIn = ({ weeks }: Money): number => Math.ceil(weeks.length / WEEKS_A_QUARTER);

/** The quarter from whose end on the profits so far are never again less than the cost. */
export function paidIn(cost: number, from: number, profits: readonly number[]): number | null {
  let earned = 0;
  let since: number | null = null;
  for (const [index, cents] of profits.entries()) {
    earned += cents;
    if (earned < cost) since = null;
    else since ??= from + index;
  }
  return since;
}
