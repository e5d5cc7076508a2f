import type { Outcome, TeamWeek } from '../market/outcome.ts';

/** A week, counted from 1 within its round. */
export type Week = { readonly round: number; readonly week: number };

/** One round as it was and as it would have been. */
export type Twice = {
  readonly round: number;
  readonly outcomes: { readonly original: Outcome; readonly rerun: Outcome };
};

/** By how much of it a week's revenue must be another before people notice, as a share. */
const NOTICED = 0.01;

/** The first week in which any figure of any team is another, however little; null where all are alike. */
export const firstDifference = (rounds: readonly Twice[]): Week | null =>
  firstWeek(rounds, (original, rerun) => JSON.stringify(original) !== JSON.stringify(rerun));

/** The first week in which this team takes another revenue by one in a hundred or more; null where it never does. */
export const firstNoticed = (rounds: readonly Twice[], team: string): Week | null =>
  firstWeek(
    rounds,
    (original, rerun) => Math.abs(rerun.revenue - original.revenue) >= Math.max(1, NOTICED * original.revenue),
    team,
  );

type Differs = (original: TeamWeek, rerun: TeamWeek) => boolean;

function firstWeek(rounds: readonly Twice[], differs: Differs, only?: string): Week | null {
  for (const { round, outcomes } of rounds) {
    const { original, rerun } = outcomes;
    const teams = only === undefined ? Object.keys(original.teams) : [only];
    for (let week = 1; week <= original.weeks; week += 1) {
      const goesApart = teams.some((team) => {
        const [was, is] = [original.teams[team]?.weeks[week - 1], rerun.teams[team]?.weeks[week - 1]];
        return was !== undefined && is !== undefined && differs(was, is);
      });
      if (goesApart) return { round, week };
    }
  }
  return null;
}
