import { Fault } from '../shared/lab/fault.ts';
import type { FrontierPoint, Par } from '../shared/lab/solver/par.ts';
import { CARDS } from '../shared/scenario/cards.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { SHIPPED } from '../shared/scenario/shipped.ts';
import { runJobs } from './lab/pool.ts';
import { readArguments, refuse } from './lib/commandLine.ts';
import { findScenario } from './lib/scenarioFile.ts';

/**
 * The par of a scenario: `npm run par -- coffee [--json]`, or the path of a scenario file. Prints the best joint plan that the
 * solver finds and the frontier of summed revenue against final brand value. Works in a worker, at most some 20 seconds, and
 * gives the same answer every time.
 */
const { flags, rest } = readArguments(['--json']);
const [name, ...more] = rest;

try {
  if (name === undefined || more.length > 0)
    throw new Fault(`one scenario is needed: ${SHIPPED.map(({ id }) => id).join(', ')}, or the path of a file`);
  await tell(findScenario(name), name);
} catch (error) {
  refuse(error);
}

async function tell(scenario: Scenario, path: string): Promise<void> {
  console.error(`Looking for the best plans of ${scenario.id}; this takes about ten seconds.`);
  const [par] = await runJobs<Par>([{ name: 'par', input: { scenario: path } }]);
  if (par === undefined) throw new Error('the worker gave no par');
  if (flags.has('--json')) {
    console.log(JSON.stringify({ scenario: scenario.id, ...par }, null, 2));
    return;
  }
  const money = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: scenario.currency,
    notation: 'compact',
    maximumSignificantDigits: 4,
  });
  const cents = (amount: number): string => money.format(amount / 100);
  console.log(planTable(par.best));
  console.log(
    `\ncompany value ${cents(par.best.companyValue)}; the house plan comes to ${cents(par.house.companyValue)}`,
  );
  console.log('\nfrontier: revenue of all rounds, brand value at the end');
  for (const { revenue, brandValue } of par.frontier)
    console.log(`${cents(revenue).padStart(14)}${cents(brandValue).padStart(14)}`);
}

function planTable({ decisions }: FrontierPoint): string {
  const rounds = decisions.map((_, index) => `round ${index + 1}`.padStart(10)).join('');
  const line = (label: string, of: (index: number) => string | number): string =>
    label.padEnd(14) + decisions.map((_, index) => String(of(index)).padStart(10)).join('');
  const rows = CARDS.map((card) => line(card, (index) => decisions[index]?.chips[card] || '·'));
  return [
    ' '.repeat(14) + rounds,
    ...rows,
    line('price', (index) => decisions[index]?.price ?? ''),
    line('focus', (index) => decisions[index]?.focus ?? ''),
  ].join('\n');
}
