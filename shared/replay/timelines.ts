import type { Outcome, TeamOutcome } from '../market/outcome.ts';
import type { Session } from '../session/state.ts';
import type { Week } from './difference.ts';
import type { Trimmed } from './fitting.ts';
import type { Rivals, WhatIf } from './whatIf.ts';

/** What is followed over the rounds: money in cents, shares of 1, people. */
export const MEASURES = ['revenue', 'brandValue', 'share', 'awareness', 'leads', 'customers'] as const;
export type Measure = (typeof MEASURES)[number];

/** A figure as it was and as it would have been. */
export type Pair = { readonly original: number; readonly rerun: number };

/**
 * A figure at the end of a week, counted from the start of the line (0 is the start itself). Revenue is of the quarter that ends
 * there; brand value and share stand at the end of each round, the steps of the funnel at the end of each week.
 */
export type Point = Pair & { readonly week: number };

export type TeamTimeline = {
  readonly team: string;
  readonly points: Readonly<Record<Measure, readonly Point[]>>;
  /** The two scores at the end: revenue of all rounds, and brand value. They are never added up. */
  readonly revenue: Pair;
  readonly brandValue: Pair;
};

/** A what-if as figures to draw. */
export type Timelines = {
  readonly rivals: Rivals;
  readonly weeksPerRound: number;
  readonly rounds: readonly number[];
  readonly first: Week | null;
  readonly noticed: Week | null;
  readonly trimmed: readonly Trimmed[];
  readonly teams: readonly TeamTimeline[];
};

const WEEKS_A_QUARTER = 13;

/** Both courses of every team, in the order of the teams. */
export function timelinesOf(session: Session, { change, rivals, rounds, first, noticed, trimmed }: WhatIf): Timelines {
  const start = session.lines[change.line]?.brandValue ?? {};
  return {
    rivals,
    weeksPerRound: session.scenario.weeksPerRound,
    rounds: rounds.map(({ round }) => round),
    first,
    noticed,
    trimmed,
    teams: session.teams.map(({ id }) => timelineOf(id, start[id] ?? 0, rounds)),
  };
}

function timelineOf(team: string, start: number, rounds: WhatIf['rounds']): TeamTimeline {
  const both = rounds.map(({ round, outcomes }) => ({
    round,
    weeks: outcomes.original.weeks,
    was: ofTeam(outcomes.original, team),
    is: ofTeam(outcomes.rerun, team),
  }));
  const everyRound = (figure: (outcome: TeamOutcome) => number): Point[] =>
    both.map(({ round, weeks, was, is }) => ({ week: round * weeks, original: figure(was), rerun: figure(is) }));
  const everyWeek = (figure: (week: TeamOutcome['weeks'][number]) => number): Point[] =>
    both.flatMap(({ round, weeks, was, is }) =>
      was.weeks.flatMap((before, n) => {
        const after = is.weeks[n];
        const week = (round - 1) * weeks + n + 1;
        return after ? [{ week, original: figure(before), rerun: figure(after) }] : [];
      }),
    );
  const revenue = both.flatMap(({ was, is }) =>
    was.quarters.map((quarter, n) => ({
      week: quarter.quarter * WEEKS_A_QUARTER,
      original: quarter.revenue,
      rerun: is.quarters[n]?.revenue ?? 0,
    })),
  );
  const brandValue = everyRound((outcome) => outcome.brandValue);
  const last = brandValue.at(-1);
  return {
    team,
    points: {
      revenue,
      brandValue: [{ week: 0, original: start, rerun: start }, ...brandValue],
      share: everyRound((outcome) => outcome.share),
      awareness: everyWeek((week) => week.awareness),
      leads: everyWeek((week) => week.funnel.leads),
      customers: everyWeek((week) => week.funnel.customers + week.funnel.loyal),
    },
    revenue: {
      original: both.reduce((sum, { was }) => sum + was.revenue, 0),
      rerun: both.reduce((sum, { is }) => sum + is.revenue, 0),
    },
    brandValue: { original: last?.original ?? start, rerun: last?.rerun ?? start },
  };
}

function ofTeam({ teams }: Outcome, team: string): TeamOutcome {
  const outcome = teams[team];
  if (!outcome) throw new Error(`no outcome of ${team}`);
  return outcome;
}
