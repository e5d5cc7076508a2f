import type { TeamOutcome } from '../../market/outcome.ts';
import { BASE_PLAN } from '../../scenario/basePlan.ts';
import type { Bench, Fact } from './fact.ts';
import { OPEN, ofParts } from './fact.ts';
import { ADVERTISING, chips, over, playOwn, profitOf, scaled } from './twin.ts';

/** Chips of brand and ads together, and the shares of brand in them that are tried. */
const MONEY = BASE_PLAN.brand + BASE_PLAN.ads;
const SHARES = Array.from({ length: 21 }, (_, i) => i / 20);
const YEARS_5 = 20;
/** Half a year, 1, 2, 3 and 5 years, in quarters. */
const HORIZONS = [2, 4, 8, 12, 20];
/** Share of voice and of market of four equal teams. */
const EVEN = 0.25;

const mixes = (bench: Bench): TeamOutcome[][] =>
  SHARES.map((share) =>
    playOwn(bench, { own: [chips({ brand: MONEY * share, ads: MONEY * (1 - share) })], quarters: YEARS_5 }),
  );

const profits = (runs: readonly TeamOutcome[][], quarters: number): number[] =>
  runs.map((run) => over(run, profitOf, 1, quarters));

/** The brand share that earns most within so many quarters. */
function bestShare(runs: readonly TeamOutcome[][], quarters: number): number {
  const earned = profits(runs, quarters);
  return SHARES[earned.indexOf(Math.max(...earned))] ?? 0;
}

/** The best share between the grid's steps, by the parabola through the best step and its neighbours. */
function vertex(earned: readonly number[]): number {
  const i = earned.indexOf(Math.max(...earned));
  const [before, at, after] = [earned[i - 1], earned[i], earned[i + 1]];
  const here = SHARES[i] ?? 0;
  if (before === undefined || at === undefined || after === undefined) return here;
  return here + ((0.05 / 2) * (before - after)) / (before - 2 * at + after);
}

/** A14 and A15 as numbers that move smoothly with the parameters, for a fit. */
export function smoothMix(bench: Bench): {
  readonly best: readonly number[];
  readonly losses: readonly [number, number];
} {
  const runs = mixes(bench);
  const earned = profits(runs, 12);
  const most = Math.max(...earned);
  const none = over(playOwn(bench, { own: [chips({ brand: 0, ads: 0 })], quarters: 12 }), profitOf, 1, 12);
  const loss = (corner = 0): number => (most - corner) / (most - none);
  return {
    best: HORIZONS.map((quarters) => vertex(profits(runs, quarters))),
    losses: [loss(earned[0]), loss(earned.at(-1))],
  };
}

/** Points that the own share moves in a year when own advertising is set so that its share of all advertising is `voice`. */
function drift(bench: Bench, voice: number): number {
  const factor = (3 * voice) / (1 - voice);
  const year = playOwn(bench, { own: [scaled(ADVERTISING, factor)], quarters: 4 });
  return 100 * ((year.at(-1)?.share ?? 0) - EVEN);
}

export const MIX_FACTS: readonly Fact[] = [
  {
    id: 'A14',
    name: 'The best mix of brand and activation lies inside',
    scenario: 'coffee',
    strength: 'M',
    source: 'Binet & Field, IPA databank (60:40; peak 62 %)',
    recipe:
      'brand + ads = 2.5 chips, brand share 0 to 1 by .05; gross profit of three years; loss of both corners in what ads and brand bring',
    luck: true,
    read: (bench) => {
      const runs = mixes(bench);
      const earned = profits(runs, 12);
      const best = Math.max(...earned);
      const none = over(playOwn(bench, { own: [chips({ brand: 0, ads: 0 })], quarters: 12 }), profitOf, 1, 12);
      const loss = (corner: number): number => (best - corner) / (best - none);
      return ofParts(
        { name: 'best brand share', value: bestShare(runs, 12), low: 0.5, high: 0.7 },
        { name: 'loss of ads alone', value: loss(earned[0] ?? 0), low: 0.1, high: OPEN },
        { name: 'loss of brand alone', value: loss(earned.at(-1) ?? 0), low: 0.1, high: OPEN },
      );
    },
  },
  {
    id: 'A15',
    name: 'The best mix turns with the horizon',
    scenario: 'coffee',
    strength: 'M',
    source: 'Binet & Field, IPA databank',
    recipe: 'A14 for half a year, 1, 2, 3 and 5 years',
    luck: true,
    read: (bench) => {
      const runs = mixes(bench);
      const best = HORIZONS.map((quarters) => bestShare(runs, quarters));
      return ofParts(
        { name: 'best brand share, half a year', value: best[0] ?? 1, low: 0, high: 0.2 },
        { name: 'best brand share, three years', value: best[3] ?? 0, low: 0.5, high: 1 },
        {
          name: 'falls on the way to five years',
          value: best.filter((it, i) => i > 0 && it < (best[i - 1] ?? 0)).length,
          low: 0,
          high: 0,
        },
      );
    },
  },
  {
    id: 'A16',
    name: 'Extra share of voice moves share of market',
    scenario: 'coffee',
    strength: 'M',
    source: 'Nielsen / IPA 2009 (equilibrium and sign)',
    recipe:
      'own advertising so that its share of all advertising is 25 %, 35 % and 15 %; points of share after one year',
    luck: true,
    read: (bench) => {
      const [even = 0, more = 0, less = 0] = [0.25, 0.35, 0.15].map((voice) => drift(bench, voice));
      return ofParts(
        { name: 'even', value: even, low: -0.1, high: 0.1 },
        { name: '+10 points', value: more, low: 0.3, high: OPEN },
        { name: '-10 points', value: less, low: -OPEN, high: -0.3 },
        { name: 'linear (up / down)', value: -more / less, low: 0.4, high: 2.5 },
      );
    },
  },
];
