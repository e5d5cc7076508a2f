import type { Bounded } from './bench/loads.ts';
import { LOADS, REFERENCE } from './bench/loads.ts';
import type { Measured } from './bench/measure.ts';
import { measure } from './bench/measure.ts';
import { progress, readArguments } from './lib/commandLine.ts';

/**
 * What the market costs on this machine: `npm run bench:market [-- --json]`, some ten seconds on one core. Times depend on
 * what else the machine is doing; the ratio to the reference, taken in turn with each load, less so.
 */
const FOR_MS = 2_300;

const { flags } = readArguments(['--json']);
const rows = LOADS.map((load) => {
  progress(load.name);
  return rowOf(
    load,
    measure(load, REFERENCE, () => performance.now(), FOR_MS),
  );
});
progress('');

function rowOf({ name, target }: Bounded, { load, reference }: Measured) {
  return {
    name,
    microseconds: load.median,
    least: load.least,
    runs: load.runs,
    target,
    ratio: load.median / reference.median,
    reference: reference.median,
  };
}

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true });

if (flags.has('--json')) console.log(JSON.stringify({ reference: REFERENCE.name, loads: rows }, null, 2));
else {
  console.log(`x: times as long as ${REFERENCE.name}; µs: the middle run, and the quickest\n`);
  console.log(`${'x'.padStart(9)} ${'µs'.padStart(9)} ${'quickest'.padStart(9)} ${'at most'.padStart(9)}`);
  for (const { name, ratio, microseconds, least, target } of rows)
    console.log(`${[ratio, microseconds, least, target].map((it) => figure(it).padStart(9)).join(' ')}  ${name}`);
}
