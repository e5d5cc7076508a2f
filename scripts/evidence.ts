import { FACTS } from '../shared/lab/facts/facts.ts';
import { lost } from '../shared/lab/facts/lost.ts';
import type { Measured } from '../shared/lab/facts/measure.ts';
import { Fault } from '../shared/lab/fault.ts';
import { MODEL_VERSION } from '../shared/market/market.ts';
import { SHIPPED } from '../shared/scenario/shipped.ts';
import { readEvidence, writeEvidence } from './evidence/kept.ts';
import { rowsOf } from './evidence/wording.ts';
import { runJobs } from './lab/pool.ts';
import type { FactInput } from './lab/work.ts';
import { progress, readArguments, refuse } from './lib/commandLine.ts';

/**
 * The published facts, measured: `npm run evidence [-- --json] [--quick] [--write]`. `--quick` leaves out the intervals over 200
 * seeds, `--write` keeps what was measured in docs/evidence.json and docs/evidence.md. Exit code 1 when a fact that is
 * written down as holding no longer does.
 */
const SEEDS = 200;

const { flags, rest } = readArguments(['--json', '--quick', '--write']);
if (rest.length > 0) refuse(new Fault(`${rest[0]}: nothing but flags is understood: --json, --quick, --write`));

const seeds = flags.has('--quick') ? 0 : SEEDS;
const jobs = FACTS.map(({ id }) => ({ name: 'measureFact', input: { fact: id, seeds } satisfies FactInput }));
const facts = await runJobs<Measured>(jobs, (done) => progress(`${done} of ${jobs.length} facts`));
progress('');

const before = readEvidence();
const gone = lost(before.facts, facts);
if (flags.has('--json')) console.log(JSON.stringify({ modelVersion: MODEL_VERSION, facts }, null, 2));
else print(facts);
if (flags.has('--write')) {
  const asked = SHIPPED.map(({ id }) => ({ name: 'profile', input: { scenario: id } }));
  const read = await runJobs<Measured[]>(asked, (done) => progress(`${done} of ${asked.length} scenarios`));
  progress('');
  const profiles = SHIPPED.map(({ id }, index) => ({ scenario: id, facts: read[index] ?? [] }));
  writeEvidence({ ...before, modelVersion: MODEL_VERSION, seeds, facts, profiles });
}
if (gone.length > 0) console.error(`These facts held when they were written down and hold no more: ${gone.join(', ')}`);
process.exitCode = gone.length > 0 ? 1 : 0;

function print(measured: readonly Measured[]): void {
  for (const { id, name, value, band, interval, verdict } of measured.flatMap(rowsOf)) {
    const luck = interval === '' ? '' : `with luck ${interval}`;
    console.log(
      `${id.padEnd(4)} ${name.padEnd(64)} ${value.padStart(8)}  ${band.padEnd(16)} ${verdict.padEnd(7)} ${luck}`.trimEnd(),
    );
  }
  const holding = measured.filter(({ holds }) => holds).length;
  console.log(`\n${holding} of ${measured.length} facts hold (model ${MODEL_VERSION}).`);
}
