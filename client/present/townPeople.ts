import type { FunnelView, OutcomePart, ReleasedOutcome } from '../../shared/view/parts.ts';

/** Where the whole town's people are at the end of one week; teams in the order of `teams`. */
export type TownPeople = {
  readonly outside: number;
  readonly shoppers: number;
  readonly teams: readonly FunnelView[];
};

/** Weeks of the round. */
export const weeksOf = (outcome: OutcomePart): number =>
  Math.max(0, ...Object.values(outcome.teams).map((team) => team.weeks.revenue.length));

type FunnelColumn = keyof FunnelView;
const COLUMNS: readonly FunnelColumn[] = ['unaware', 'aware', 'shoppers', 'leads', 'customers', 'loyal', 'rivals'];

/** One team's people at the end of a week; week 0 is the moment before the round began. */
export function funnelAt(team: ReleasedOutcome, week: number): FunnelView {
  if (week <= 0) return team.before;
  const at = (column: FunnelColumn): number => team.weeks[column][week - 1] ?? team.after[column];
  return {
    unaware: at('unaware'),
    aware: at('aware'),
    shoppers: at('shoppers'),
    leads: at('leads'),
    customers: at('customers'),
    loyal: at('loyal'),
    rivals: at('rivals'),
  };
}

export const everyone = (funnel: FunnelView): number => COLUMNS.reduce((sum, column) => sum + funnel[column], 0);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * All people at the end of a week. In one market every team sees the same outside and the same shoppers (up to rounding),
 * and its own leads and customers; together they are the whole town. Of several markets outside and shoppers are the average.
 */
export function peopleAt(teams: readonly ReleasedOutcome[], week: number): TownPeople {
  const funnels = teams.map((team) => funnelAt(team, week));
  return {
    outside: mean(funnels.map((funnel) => funnel.unaware + funnel.aware)),
    shoppers: mean(funnels.map((funnel) => funnel.shoppers)),
    teams: funnels,
  };
}

/** Sum of a weekly column over the weeks up to and with `week`. */
export function soFar(column: readonly number[], week: number): number {
  let sum = 0;
  for (let at = 0; at < week && at < column.length; at++) sum += column[at] ?? 0;
  return sum;
}

/** The same at any moment: the running week counts by the part of it that is over. */
export function soFarAt(column: readonly number[], week: number): number {
  const whole = Math.floor(week);
  return soFar(column, whole) + (week - whole) * (column[whole] ?? 0);
}
