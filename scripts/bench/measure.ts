/** Something to time: `run` does it `parts` times over and gives a number, so that no engine may leave the work out. */
export type Load = { readonly name: string; readonly parts: number; readonly run: () => number };

/** What one part took, in microseconds: the middle one of several runs, and the quickest. */
export type Time = { readonly median: number; readonly least: number; readonly runs: number };

/** A load's time beside the reference's, whose runs were taken in turn with it. */
export type Measured = { readonly load: Time; readonly reference: Time };

const LEAST_RUNS = 5;
const MOST_RUNS = 201;

const timeOf = (spans: readonly number[], parts: number): Time => {
  const sorted = spans.map((ms) => (ms * 1000) / parts).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, least: sorted[0] ?? NaN, runs: sorted.length };
};

/**
 * Runs a load and the reference in turn, so that whatever else the machine is doing falls on both: a third of the time to
 * warm up, the rest counted. `clock` gives milliseconds; it ends soon after `forMs`, but not before a few runs.
 */
export function measure(load: Load, reference: Load, clock: () => number, forMs: number): Measured {
  const spans = { load: [] as number[], reference: [] as number[] };
  let sum = 0;
  const timed = ({ run }: Load): number => {
    const began = clock();
    sum += run();
    return clock() - began;
  };
  const start = clock();
  while (clock() - start < forMs / 3) {
    timed(load);
    timed(reference);
  }
  while (spans.load.length < LEAST_RUNS || (clock() - start < forMs && spans.load.length < MOST_RUNS)) {
    spans.reference.push(timed(reference));
    spans.load.push(timed(load));
  }
  if (Number.isNaN(sum)) throw new Error(`${load.name}: gave no number`);
  return { load: timeOf(spans.load, load.parts), reference: timeOf(spans.reference, reference.parts) };
}
