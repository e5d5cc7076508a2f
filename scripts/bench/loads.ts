import { exp } from '../../shared/lib/exactMath.ts';
import * as market from '../../shared/market/market.ts';
import type { Decision } from '../../shared/market/outcome.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { COFFEE } from '../../shared/scenario/shipped.ts';
import { MOTIFS } from '../../shared/session/settings.ts';
import type { Load } from './measure.ts';
import { runWhatIf } from './whatIfLoads.ts';

/** A load with the most microseconds that one part of it may take. */
export type Bounded = Load & { readonly target: number };

const CALLS = 20_000;

/** What every time is divided by: our own exp, the arithmetic that the market does most of. */
export const REFERENCE: Load = {
  name: 'one call of exp (shared/lib/exactMath.ts)',
  parts: CALLS,
  run: () => {
    let sum = 0;
    for (let i = 0; i < CALLS; i += 1) sum += exp(((i % 64) - 32) / 8);
    return sum;
  },
};

const TEAMS = MOTIFS.slice(0, 6);
/** 26 weeks a round: six of them are three years. */
const ROUNDS = 6;
const YEAR: Scenario = { ...COFFEE, weeksPerRound: 52 };
/** A team's two values take three run-offs of two years. */
const RUN_OFF_WEEKS = 3 * 104;

const opened = market.open(COFFEE, TEAMS);
const decisions: Readonly<Record<string, Decision>> = Object.fromEntries(TEAMS.map((id) => [id, COFFEE.housePlan]));

/** Cents that the teams took in rounds played in a row. */
function play(scenario: Scenario, rounds: number, values: boolean): number {
  let state = opened;
  let cents = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const stepped = market.step(scenario, state, decisions, { seed: 'pasar1:be4c', round }, [], { values });
    state = stepped.state;
    for (const { revenue } of Object.values(stepped.outcome.teams)) cents += revenue;
  }
  return cents;
}

/** Luck is on. The week counts its part of what a round needs before and after it: 52 of them are played as one round. */
export const LOADS: readonly Bounded[] = [
  { name: 'one week, 6 teams, 3 segments', target: 20, parts: 52, run: () => play(YEAR, 1, false) },
  { name: 'one week of a run-off', target: 4, parts: TEAMS.length * RUN_OFF_WEEKS, run: runOff },
  { name: 'three years, 6 teams, no values', target: 5_000, parts: 1, run: () => play(COFFEE, ROUNDS, false) },
  { name: 'three years, 6 teams, values every round', target: 60_000, parts: 1, run: () => play(COFFEE, ROUNDS, true) },
  { name: 'a what-if over six rounds, 4 teams', target: 200_000, parts: 1, run: () => runWhatIf('fixed') },
  { name: 'the same with rivals that react', target: 200_000, parts: 1, run: () => runWhatIf('reacting') },
];

function runOff(): number {
  return Object.values(market.values(COFFEE, opened)).reduce((sum, { brandValue }) => sum + brandValue, 0);
}
