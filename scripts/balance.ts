import type { Bar } from '../shared/lab/balance/bar.ts';
import type { Choice } from '../shared/lab/balance/choices.ts';
import { choiceBars } from '../shared/lab/balance/choices.ts';
import type { BestPlan } from '../shared/lab/balance/together.ts';
import { togetherBars } from '../shared/lab/balance/together.ts';
import { Fault } from '../shared/lab/fault.ts';
import { SHIPPED } from '../shared/scenario/shipped.ts';
import { readEvidence, writeEvidence } from './evidence/kept.ts';
import type { Balance } from './evidence/page.ts';
import { figure } from './evidence/wording.ts';
import type { Job } from './lab/pool.ts';
import { runJobs } from './lab/pool.ts';
import type { BalanceAnswer, BalanceInput } from './lab/work.ts';
import { progress, readArguments, refuse } from './lib/commandLine.ts';
import { findScenario } from './lib/scenarioFile.ts';

/**
 * What makes it a game, measured: `npm run balance [-- coffee b2b ...] [--json] [--write]`. Bars across scenarios need all of them,
 * and are left out when some are named. `--write` keeps the report in docs/evidence.json and docs/evidence.md. Exit code 1
 * when a bar is missed.
 */
const SEEDS = 200;
const COVERAGE_SEEDS = 40;
const CHOICE_GAMES = 2000;
/** Seeds that one job plays, so that both cores have work to the end. */
const CHUNK = 25;

const { flags, rest } = readArguments(['--json', '--write']);
const ids = rest.length > 0 ? rest : SHIPPED.map(({ id }) => id);
try {
  for (const id of ids) findScenario(id);
  if (flags.has('--write') && rest.length > 0) throw new Fault('--write: keeps a report of all scenarios; name none');
} catch (error) {
  refuse(error);
}

const job = (name: string, input: BalanceInput): Job<BalanceInput> => ({ name, input });
const chunks = (seeds: number): (readonly [number, number])[] =>
  Array.from({ length: Math.ceil(seeds / CHUNK) }, (_, i) => [i * CHUNK + 1, Math.min(seeds, (i + 1) * CHUNK)]);
const jobs = ids.flatMap((scenario) => [
  job('skill', { scenario, from: 1, to: 1 }),
  ...chunks(SEEDS).map(([from, to]) => job('catchUp', { scenario, from, to })),
  job('fields', { scenario, from: 1, to: SEEDS }),
  job('luck', { scenario, from: 1, to: SEEDS }),
  job('coverage', { scenario, from: 1, to: COVERAGE_SEEDS }),
  job('choices', { scenario, from: 1, to: CHOICE_GAMES }),
]);
const answers = await runJobs<BalanceAnswer, BalanceInput>(jobs, (done, { name, input }) =>
  progress(`${done} of ${jobs.length}: ${name} of ${input.scenario}`),
);
progress('');

const of = (scenario: string): BalanceAnswer[] =>
  answers.filter((_, index) => jobs[index]?.input.scenario === scenario);
const balances: Balance[] = ids.map((scenario) => {
  const choices = of(scenario).flatMap((it): readonly Choice[] => it.choices ?? []);
  return { scenario, bars: [...joined(of(scenario).flatMap(({ bars }) => bars)), ...choiceBars(choices)], choices };
});
const plans = answers.flatMap(({ best }): BestPlan[] => (best ? [best] : []));
if (rest.length === 0) balances.push({ scenario: 'all', bars: togetherBars(plans), choices: [] });

if (flags.has('--json')) console.log(JSON.stringify(balances, null, 2));
else for (const balance of balances) print(balance);
if (flags.has('--write')) writeEvidence({ ...readEvidence(), balance: balances, plans });
process.exitCode = balances.every(({ bars }) => bars.every(({ holds }) => holds)) ? 0 : 1;

/** Bars that several jobs measured over as many seeds each become one: their mean. */
function joined(bars: readonly Bar[]): Bar[] {
  const byId = new Map<string, Bar[]>();
  for (const bar of bars) byId.set(bar.id, [...(byId.get(bar.id) ?? []), bar]);
  return [...byId.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const value = same.reduce((sum, it) => sum + it.value, 0) / same.length;
    return [{ ...first, value, holds: first.is === 'at least' ? value >= first.target : value <= first.target }];
  });
}

function print({ scenario, bars }: Balance): void {
  console.log(`\n${scenario}`);
  for (const { id, name, value, target, is, holds } of bars)
    console.log(
      `  ${id.padEnd(20)} ${figure(value).padStart(7)}  ${is} ${figure(target).padEnd(6)} ${(holds ? 'holds' : 'MISSED').padEnd(7)} ${name}`,
    );
}
