import type { Scenario } from '../../scenario/scenario.ts';

/** Where a band ends that is open on one side. */
export const OPEN = 99;

/** A measured number with its band, both ends included. */
export type Measure = { readonly value: number; readonly low: number; readonly high: number };
export type Part = Measure & { readonly name: string };

/** What one fact came to. With parts, all must hold, and `value` is the first one's. */
export type Reading = Measure & { readonly parts?: readonly Part[] };

/** H: meta-analysis or large experiment; M: one strong study or large industry bank; L: expert rule. */
export type Strength = 'H' | 'M' | 'L';

/** Where a published number comes from, and how it is measured on the model. */
export type Fact = {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  readonly strength: Strength;
  readonly source: string;
  readonly recipe: string;
  /** False where the number follows from parameters alone and luck cannot touch it. */
  readonly luck: boolean;
  /** Why it is missed, where it is. */
  readonly note?: string;
  readonly read: (bench: Bench) => Reading;
};

/** Where facts are measured: the shipped scenarios, without luck or with the luck of one seed. */
export type Bench = {
  readonly scenario: (id: string) => Scenario;
  readonly seed: string | null;
};

const inBand = ({ value, low, high }: Measure): boolean => value >= low && value <= high;

/** Whether a reading lies in its band, or each of its parts in its own. */
export const holds = (reading: Reading): boolean => (reading.parts ?? [reading]).every(inBand);

/** A reading of several parts, all of which must hold. */
export function ofParts(first: Part, ...others: readonly Part[]): Reading {
  const { value, low, high } = first;
  return { value, low, high, parts: [first, ...others] };
}
