import { exp, log } from '../../lib/exactMath.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parameterPaths, withOverrides } from '../overrides.ts';
import type { Bound } from './bounds.ts';
import { BOUNDS } from './bounds.ts';

/**
 * The bounds of a scenario's fit. Coffee's are the published ranges; another scenario may have its own measure of hours or
 * of reach, so that where its value lies outside a range, half to double that value is the range (a share stays one).
 */
export function boundsOf({ params }: Scenario): Bound[] {
  const now = parameterPaths(params);
  return BOUNDS.map((bound) => {
    const value = now.get(bound.path) ?? 0;
    if (value >= bound.low && value <= bound.high) return bound;
    if (value <= 0) return { ...bound, low: value - 1, high: value + 1 };
    return { ...bound, low: value / 2, high: bound.high <= 1 ? Math.min(1, value * 2) : value * 2 };
  });
}

/** Where a range is all above nothing a step is a factor, else a difference. */
const isFactor = ({ low }: Bound): boolean => low > 0;

function toUnit(bound: Bound, value: number): number {
  const { low, high } = bound;
  const place = isFactor(bound) ? log(value / low) / log(high / low) : (value - low) / (high - low);
  return Math.min(1, Math.max(0, place));
}

function fromUnit(bound: Bound, place: number): number {
  const { low, high } = bound;
  const at = Math.min(1, Math.max(0, place));
  return isFactor(bound) ? low * exp(at * log(high / low)) : low + at * (high - low);
}

/** Four digits are enough for every fact, and a file that people can read. */
const DIGITS = 4;

/** The parameters of a scenario as places in their ranges, 0 to 1, in the order of the bounds. */
export function placesOf(scenario: Scenario, bounds: readonly Bound[]): number[] {
  const now = parameterPaths(scenario.params);
  return bounds.map((bound) => toUnit(bound, now.get(bound.path) ?? bound.low));
}

/** The scenario with its parameters at these places. */
export function scenarioAt(
  scenario: Scenario,
  bounds: readonly Bound[],
  places: readonly number[],
  rounded: boolean = false,
): Scenario {
  const values = bounds.map((bound, i) => {
    const value = fromUnit(bound, places[i] ?? 0);
    return [bound.path, rounded ? Number(value.toPrecision(DIGITS)) : value] as const;
  });
  return withOverrides(scenario, Object.fromEntries(values));
}
