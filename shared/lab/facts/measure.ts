import type { Scenario } from '../../scenario/scenario.ts';
import type { Fact, Part, Reading } from './fact.ts';
import { holds } from './fact.ts';

/** The middle 90 % of a number over many seeds. */
export type Interval = readonly [low: number, high: number];

/** A fact as it is reported; with parts all must hold. */
export type Measured = {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly interval?: Interval;
  readonly parts?: readonly (Part & { readonly interval?: Interval })[];
  readonly holds: boolean;
  readonly note?: string;
};

type FindScenario = (id: string) => Scenario;

/** Seeds over which luck is measured, by number, both ends included; none when `to` lies before `from`. */
export const seedsFrom = (from: number, to: number): readonly string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `pasar1:${(from + index).toString(16)}`);

/**
 * Measures a fact without luck, which decides whether it holds, and once for each seed, which tells how far luck moves it.
 * Facts that luck cannot touch are measured once.
 */
export function measure(fact: Fact, scenario: FindScenario, seeds: readonly string[] = []): Measured {
  const { id, name, note } = fact;
  const reading = fact.read({ scenario, seed: null });
  const lucky = fact.luck ? seeds.map((seed) => fact.read({ scenario, seed })) : [];
  const { value, low, high, parts } = reading;
  const interval = intervalOf(lucky.map((it) => it.value));
  return {
    id,
    name,
    scenario: fact.scenario,
    value,
    low,
    high,
    ...(interval && { interval }),
    ...(parts && { parts: parts.map((part, index) => withInterval(part, index, lucky)) }),
    holds: holds(reading),
    ...(note !== undefined && { note }),
  };
}

function withInterval(part: Part, index: number, lucky: readonly Reading[]): Part & { readonly interval?: Interval } {
  const interval = intervalOf(lucky.map(({ parts }) => parts?.[index]?.value ?? Number.NaN));
  return interval ? { ...part, interval } : part;
}

/** From the 5th to the 95th of a hundred; nothing of nothing. */
function intervalOf(values: readonly number[]): Interval | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.05), at(0.95)];
}
