import type { ReleasedOutcome, View } from '../../shared/view/parts.ts';
import type { Company } from './companies.ts';
import { companiesIn, knownThroughout } from './companies.ts';

export type TeamRow = Company & {
  /** All money in cents. */
  readonly revenue: number;
  /** Null where an earlier round does not tell which company this was. */
  readonly revenueSoFar: number | null;
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

/** Every company's released figures of a round, in the order of the teams; never ranked and never added up. */
export const teamRows = (
  view: View,
  own: string | null,
  round: number,
  letterName: (letter: string) => string,
): TeamRow[] => {
  const outcome = view.outcomes[String(round)];
  if (!outcome) return [];
  return companiesIn(view, outcome, own, letterName).flatMap((company) => {
    const result = outcome.teams[company.key];
    if (!result) return [];
    return {
      ...company,
      revenue: result.revenue,
      revenueSoFar: knownThroughout(view, company.key, round) ? revenueUpTo(view, company.key, round) : null,
      brandValue: result.brandValue,
      brandChange: result.brandValue - result.brandValueBefore,
      quarters: result.quarters,
      companyValue: view.session.companyValue ? (outcome.companyValue[company.key] ?? null) : null,
    };
  });
};

/** The quotas of a round, which are the same for all teams. */
export const quotasInTable = (rows: readonly TeamRow[]): { readonly quarter: number; readonly quota: number }[] =>
  rows[0]?.quarters.map(({ quarter, quota }) => ({ quarter, quota })) ?? [];
