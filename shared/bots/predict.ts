import type { CommandWish } from '../protocol/clientMessages.ts';
import type { PlanPart, View } from '../view/parts.ts';
import { ownTeam } from './leader.ts';

const WEEKS_A_QUARTER = 13;

/**
 * The role's prediction of its own score, in cents: where it is open and not yet made. Sales expects its revenue, and
 * Marketing its brand value, to move half as much again as it did in the last round.
 */
export function predictWishes(view: View, { round, role, can, prediction }: PlanPart): CommandWish[] {
  if (can.predict !== true || prediction !== null) return [];
  const expected = role === 'sales' ? revenueAhead(view, round) : brandValueAhead(view);
  return [{ type: 'CommitPrediction', round, role, cents: Math.round(expected) }];
}

/** Half of the last step once more; the last value where there was no step. */
const onward = (before: number | undefined, last: number): number => last + (last - (before ?? last)) / 2;

const ownRounds = (view: View) => {
  const team = ownTeam(view) ?? '';
  return Object.values(view.outcomes)
    .sort((one, other) => one.round - other.round)
    .flatMap(({ teams }) => teams[team] ?? []);
};

/** Never below 0. Before the first result Sales takes the quotas of the round at their word. */
function revenueAhead(view: View, round: number): number {
  const [last, before] = ownRounds(view).reverse();
  if (last) return Math.max(0, onward(before?.revenue, last.revenue));
  const { quotas, weeksPerRound } = view.scenario;
  const quarters = Math.max(1, Math.round(weeksPerRound / WEEKS_A_QUARTER));
  return quotas.slice((round - 1) * quarters, round * quarters).reduce((sum, quota) => sum + quota, 0);
}

/**
 * Before the first result Marketing knows only who knows and likes the name; it takes that part (awareness times equity)
 * of a year's first quota for its value.
 */
function brandValueAhead(view: View): number {
  const last = ownRounds(view).at(-1);
  if (last) return onward(last.brandValueBefore, last.brandValue);
  const segments = view.sight?.role === 'marketing' ? view.sight.segments : [];
  const mean = (of: 'awareness' | 'equity'): number =>
    segments.reduce((sum, segment) => sum + segment[of], 0) / Math.max(1, segments.length);
  return mean('awareness') * mean('equity') * 4 * (view.scenario.quotas[0] ?? 0);
}
