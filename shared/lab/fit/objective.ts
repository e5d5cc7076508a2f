import type { Scenario } from '../../scenario/scenario.ts';
import { smoothCusp } from '../facts/advertising.ts';
import type { Bench, Fact, Measure } from '../facts/fact.ts';
import { OPEN } from '../facts/fact.ts';
import { FACTS } from '../facts/facts.ts';
import { smoothMix } from '../facts/mix.ts';
import { BASE, chips, playOwn } from '../facts/twin.ts';
import type { Bound } from './bounds.ts';
import { scenarioAt } from './coordinates.ts';
import type { Wish } from './game.ts';
import { gameWishes } from './game.ts';

/** A fact counts as met with this share of the half-width of its band to spare. */
const INNER = 0.7;
/** What lies outside its band counts more than what lies near its edge. */
const OUTSIDE = 6;
/** A residual beyond this tells no more. */
const MOST = 6;
/** How strongly a parameter is drawn to where the fit began: only what no fact asks about stays there. */
const PRIOR = 0.04;

/**
 * Facts that a fit does not read as they are: A14 and A15 jump, and smooth numbers stand for them; A6 and A9 are kept by the bounds;
 * A21 is too slow to ask at every step, so that `npm run evidence` alone tells whether it held.
 */
const JUMPY = new Set(['A6', 'A9', 'A14', 'A15', 'A21']);

const below = (value: number, least: number, unit: number): number => Math.min(0, (value - least) / unit);
const above = (value: number, most: number, unit: number): number => Math.max(0, (value - most) / unit);

/** 0 well inside the band, growing with the distance from there. */
function miss({ value, low, high }: Measure): number {
  if (low === 0 && high === 0) return value / 2;
  if (high === OPEN) return below(value, low + 0.15 * Math.max(0.1, Math.abs(low)), 0.3 * Math.max(0.2, Math.abs(low)));
  if (low === -OPEN) return above(value, high - 0.02, 0.05);
  const half = (high - low) / 2;
  const off = (value - (low + high) / 2) / half;
  const far = Math.abs(off);
  return Math.sign(off) * (Math.max(0, far - INNER) / (1 - INNER) + OUTSIDE * Math.max(0, far - 1));
}

const missOfWish = ({ value, least, most, unit }: Wish): number =>
  (least === undefined ? 0 : below(value, least, unit)) + (most === undefined ? 0 : above(value, most, unit));

/** A5, A14 and A15 in numbers that move smoothly, and a discount that lifts its quarter and is missed in the next; only coffee is measured by them. */
function smoothWishes(bench: Bench): Wish[] {
  const { best, losses } = smoothMix(bench);
  const [half = 1, , , three = 0, five = 0] = best;
  const [early, late] = smoothCusp(bench);
  const push = playOwn(bench, { own: [chips({ discount: 2.5 }), BASE], quarters: 2 });
  const usual = playOwn(bench, { own: [BASE], quarters: 2 });
  const pushed = (quarter: number): number =>
    (push[quarter]?.flows.units ?? 0) / (usual[quarter]?.flows.units ?? 1) - 1;
  return [
    { value: half, most: 0.12, unit: 0.05 },
    { value: three, least: 0.55, most: 0.65, unit: 0.03 },
    { value: five - three, least: 0, unit: 0.02 },
    { value: losses[0], least: 0.14, unit: 0.03 },
    { value: losses[1], least: 0.14, unit: 0.03 },
    { value: pushed(0), least: 0.03, unit: 0.01 },
    { value: pushed(1), most: -0.005, unit: 0.005 },
    { value: early, most: 0.9, unit: 0.1 },
    { value: late, least: 1.1, unit: 0.1 },
  ];
}

/** Facts that a scenario answers for. A3 is about four of them. */
const concerns = ({ id, scenario }: Fact, of: string): boolean =>
  scenario === of || (id === 'A3' && of !== 'b2b' && of !== 'coffee');

export type Fit = {
  readonly scenario: Scenario;
  readonly bounds: readonly Bound[];
  readonly began: readonly number[];
  /** The other shipped scenarios, for facts that compare. */
  readonly others: (id: string) => Scenario;
};

/** How far every fact and wish is from being met at these places, then how far every parameter was moved. */
export function residuals(fit: Fit, places: readonly number[]): number[] {
  const scenario = scenarioAt(fit.scenario, fit.bounds, places);
  const bench: Bench = { scenario: (id) => (id === scenario.id ? scenario : fit.others(id)), seed: null };
  const facts = FACTS.filter((fact) => concerns(fact, scenario.id) && !JUMPY.has(fact.id));
  const misses = facts.flatMap((fact) => {
    const reading = fact.read(bench);
    return (reading.parts ?? [reading]).map((part) => miss(part));
  });
  const wishes = [...(scenario.id === 'coffee' ? smoothWishes(bench) : []), ...gameWishes(scenario)];
  return [
    ...[...misses, ...wishes.map(missOfWish)].map((it) => Math.max(-MOST, Math.min(MOST, it))),
    ...places.map((place, i) => PRIOR * (place - (fit.began[i] ?? place))),
  ];
}

/** The sum of squares that a fit makes small. */
export const errorOf = (list: readonly number[]): number => list.reduce((sum, it) => sum + it * it, 0);
