import { keyOf } from '../lib/rng.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openBook, writeWeek } from './book.ts';
import type { Decision, Outcome, TeamOutcome } from './outcome.ts';
import { packPools, packTeam } from './pack.ts';
import { reportOf } from './report.ts';
import type { Strike } from './shocks.ts';
import { strike } from './shocks.ts';
import type { MarketState } from './state.ts';
import type { Values } from './value.ts';
import { valuesOf } from './value.ts';
import { runWeek } from './week.ts';
import type { Luck } from './workbench.ts';
import { layOut } from './workbench.ts';

/**
 * Where a round's luck comes from. `scope` sets lines of one session apart that play the same round; `own` names the team
 * whose label is `own` rather than its id, so that teams in parallel markets have equal luck.
 */
export type RoundLuck = {
  readonly seed: string;
  readonly round: number;
  readonly scope?: string;
  readonly own?: string;
};

export type Stepped = { readonly state: MarketState; readonly outcome: Outcome };

export type StepOptions = {
  /** False saves time: brand and customer value are then 0. */
  readonly values?: boolean;
  /** Hears every week's gross profit of every team, in cents; together they are the round's. `week` counts from 0 since the start. */
  readonly onWeek?: (team: string, week: number, grossProfit: number) => void;
};

const NO_VALUES: Values = { brandValue: 0, customerValue: 0 };

const luckOf =
  ({ seed, round, scope }: RoundLuck): Luck =>
  (label) =>
    keyOf(seed, `${scope === undefined ? '' : `${scope}/`}round:${round}/${label}`);

/** Plays one round week by week; market.ts says what it promises. */
export function playRound(
  scenario: Scenario,
  state: MarketState,
  decisions: Readonly<Record<string, Decision>>,
  luck: RoundLuck,
  shocks: readonly Strike[] = [],
  options: StepOptions = {},
): Stepped {
  const arena = layOut(scenario, state, decisions, luckOf(luck), luck.own);
  const pages = arena.teams.map((team) => ({ team, book: openBook(state, team) }));
  for (let n = 0; n < scenario.weeksPerRound; n += 1) {
    strike(arena, shocks, n);
    runWeek(arena, n);
    for (const { team, book } of pages) {
      const grossProfit = writeWeek(book, arena, team, state.week + n + 1, state.startRevenue);
      options.onWeek?.(team.id, state.week + n, grossProfit);
    }
  }
  const next: MarketState = {
    modelVersion: state.modelVersion,
    week: state.week + scenario.weeksPerRound,
    round: state.round + 1,
    lastWeeks: scenario.weeksPerRound,
    startRevenue: state.startRevenue,
    pools: packPools(arena),
    teams: Object.fromEntries(pages.map(({ team, book }) => [team.id, packTeam(team, book)])),
  };
  const teams: Record<string, TeamOutcome> = {};
  for (const { team, book } of pages) {
    const values = options.values === false ? NO_VALUES : valuesOf(scenario, next, team.id);
    teams[team.id] = reportOf(arena, team, book, values);
  }
  return { state: next, outcome: { weeks: scenario.weeksPerRound, teams } };
}
