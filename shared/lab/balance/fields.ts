import type { Style } from '../../bots/style.ts';
import type { TeamOutcome } from '../../market/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { teamIds, Workshop } from '../workshop.ts';
import type { Bar } from './bar.ts';
import { atLeast, mean, shareOf } from './bar.ts';

/** One workshop of one bot of each style: what each got, round by round. */
export type Played<S extends Style> = Readonly<Record<S, readonly TeamOutcome[]>>;

/** Plays a field of bots, one team of each style in one market. */
export function playField<S extends Style>(scenario: Scenario, seed: string, styles: readonly S[]): Played<S> {
  const rounds = new Workshop(scenario, seed, styles).playOn();
  const teams = teamIds(styles.length);
  const entries = styles.map((style, index) => [
    style,
    rounds.map((outcomes) => {
      const outcome = outcomes[teams[index] ?? ''];
      if (!outcome) throw new Error(`${style} has no outcome`);
      return outcome;
    }),
  ]);
  return Object.fromEntries(entries) as Played<S>;
}

const end = (rounds: readonly TeamOutcome[]): number => rounds.at(-1)?.companyValue ?? 0;
const inRound = (rounds: readonly TeamOutcome[], round: number, key: 'revenue' | 'brandValue'): number =>
  rounds[round - 1]?.[key] ?? 0;

/** Gross profit of the last two rounds of half a year, or as many rounds as make a year. */
function yearOf(scenario: Scenario, rounds: readonly TeamOutcome[]): number {
  const count = Math.max(1, Math.round(52 / scenario.weeksPerRound));
  return rounds.slice(-count).reduce((sum, { grossProfit }) => sum + grossProfit, 0);
}

/** The bars that bots alone decide, over one workshop a seed: skill against chance, and both kinds of one-sidedness. */
export function fieldBars(scenario: Scenario, seeds: readonly string[]): Bar[] {
  const chance = seeds.map((seed) => playField(scenario, seed, ['balanced', 'random']));
  const short = seeds.map((seed) => playField(scenario, seed, ['balanced', 'tactical']));
  const long = seeds.map((seed) => playField(scenario, seed, ['balanced', 'strategic']));
  const worth = mean(short.map((it) => end(it.balanced)));
  return [
    atLeast(
      'skill.random',
      'share of seeds in which random plans end below the balanced bot',
      shareOf(chance, (it) => end(it.random) < end(it.balanced)),
      0.95,
    ),
    atLeast(
      'short.first',
      'share of seeds in which the tactical bot has the highest revenue after round 1',
      shareOf(short, (it) => inRound(it.tactical, 1, 'revenue') > inRound(it.balanced, 1, 'revenue')),
      0.8,
    ),
    atLeast(
      'short.end',
      'how far the tactical bot ends below the balanced one',
      1 - mean(short.map((it) => end(it.tactical))) / worth,
      0.15,
    ),
    atLeast(
      'long.brand',
      'share of seeds in which the strategic bot has the highest brand value after round 3',
      shareOf(long, (it) => inRound(it.strategic, 3, 'brandValue') > inRound(it.balanced, 3, 'brandValue')),
      0.8,
    ),
    atLeast(
      'long.end',
      'share of seeds in which the strategic bot ends below the balanced one',
      shareOf(long, (it) => end(it.strategic) < end(it.balanced)),
      0.8,
    ),
    atLeast(
      'worth',
      'company value of the balanced bot in years of its gross profit',
      worth / mean(short.map((it) => yearOf(scenario, it.balanced))),
      1,
    ),
  ];
}
