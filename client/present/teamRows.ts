import type { ReleasedOutcome, View } from '../../shared/view/parts.ts';
import type { TeamView } from './seats.ts';

export type TeamRow = {
  readonly team: string;
  readonly name: string;
  readonly motif: TeamView['motif'];
  readonly own: boolean;
  /** All money in cents. */
  readonly revenue: number;
  readonly revenueSoFar: number;
  readonly brandValue: number;
  readonly brandChange: number;
  readonly quarters: ReleasedOutcome['quarters'];
  /** Null where the facilitator has not switched it on. */
  readonly companyValue: number | null;
};

const revenueUpTo = (view: View, team: string, round: number): number =>
  Object.values(view.outcomes)
    .filter((outcome) => outcome.round <= round)
    .reduce((sum, outcome) => sum + (outcome.teams[team]?.revenue ?? 0), 0);

/** Every team's released figures of a round, in the order of the teams; never ranked and never added up. */
export const teamRows = (view: View, own: string | null, round: number): TeamRow[] => {
  const outcome = view.outcomes[String(round)];
  if (!outcome) return [];
  return view.people.teams.flatMap(({ team, name, motif }) => {
    const result = outcome.teams[team];
    if (!result) return [];
    return {
      team,
      name,
      motif,
      own: team === own,
      revenue: result.revenue,
      revenueSoFar: revenueUpTo(view, team, round),
      brandValue: result.brandValue,
      brandChange: result.brandValue - result.brandValueBefore,
      quarters: result.quarters,
      companyValue: view.session.companyValue ? (outcome.companyValue[team] ?? null) : null,
    };
  });
};

/** The quotas of a round, which are the same for all teams. */
export const quotasInTable = (rows: readonly TeamRow[]): { readonly quarter: number; readonly quota: number }[] =>
  rows[0]?.quarters.map(({ quarter, quota }) => ({ quarter, quota })) ?? [];
