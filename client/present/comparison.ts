import type { View } from '../../shared/view/parts.ts';
import type { Company } from './companies.ts';
import { companiesIn, knownThroughout } from './companies.ts';
import type { TimelineLine, TimelineRounds } from './timelineDrawing.ts';

export const COMPARED = ['revenue', 'brandValue', 'customers', 'leads'] as const;
export type Compared = (typeof COMPARED)[number];

export type Comparison = TimelineRounds & {
  /** The viewer's own last, so that it lies on top. */
  readonly companies: readonly Company[];
  readonly lines: Readonly<Record<Compared, readonly TimelineLine[]>>;
};

const WEEKS_A_QUARTER = 13;

/**
 * All companies side by side over the rounds up to one, as far as this view shows their figures: revenue of each quarter, brand
 * value at the end of each round, customers and leads at the end of each week. Who cannot be followed through all rounds is left out.
 */
export function comparison(
  view: View,
  own: string | null,
  round: number,
  letterName: (letter: string) => string,
): Comparison | null {
  const outcomes = Object.values(view.outcomes)
    .filter((outcome) => outcome.round <= round)
    .sort((one, other) => one.round - other.round);
  const last = outcomes.at(-1);
  const first = outcomes[0];
  if (!first || !last) return null;
  const companies = companiesIn(view, last, own, letterName)
    .filter(({ key }) => knownThroughout(view, key, last.round))
    .sort((one, other) => Number(one.own) - Number(other.own));
  const { weeksPerRound } = view.scenario;
  const linesOf = (points: (key: string) => TimelineLine['points']): TimelineLine[] =>
    companies.map(({ key }) => ({ key, points: points(key) }));
  const weekly = (figure: (weeks: Readonly<Record<string, readonly number[]>>, n: number) => number) =>
    linesOf((key) =>
      outcomes.flatMap((outcome) => {
        const weeks = outcome.teams[key]?.weeks;
        return Array.from({ length: weeks?.revenue.length ?? 0 }, (_, n) => ({
          week: (outcome.round - 1) * weeksPerRound + n + 1,
          value: weeks ? figure(weeks, n) : 0,
        }));
      }),
    );
  return {
    rounds: outcomes.map((outcome) => outcome.round),
    weeksPerRound,
    companies,
    lines: {
      revenue: linesOf((key) =>
        outcomes.flatMap((outcome) =>
          (outcome.teams[key]?.quarters ?? []).map(({ quarter, revenue }) => ({
            week: quarter * WEEKS_A_QUARTER,
            value: revenue,
          })),
        ),
      ),
      brandValue: linesOf((key) => [
        { week: (first.round - 1) * weeksPerRound, value: first.teams[key]?.brandValueBefore ?? 0 },
        ...outcomes.map((outcome) => ({
          week: outcome.round * weeksPerRound,
          value: outcome.teams[key]?.brandValue ?? 0,
        })),
      ]),
      customers: weekly((weeks, n) => (weeks['customers']?.[n] ?? 0) + (weeks['loyal']?.[n] ?? 0)),
      leads: weekly((weeks, n) => weeks['leads']?.[n] ?? 0),
    },
  };
}
