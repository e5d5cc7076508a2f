import { choiceInput, luckInput, paybackInput } from '../server/lab/inputs.ts';
import { WORK } from '../server/lab/work.ts';
import type { Style } from '../shared/bots/style.ts';
import { Workshop } from '../shared/lab/workshop.ts';
import { playedLine } from '../shared/session/state.ts';
import { progress, readArguments } from './lib/commandLine.ts';
import { findScenario } from './lib/scenarioFile.ts';

/**
 * What the debrief asks of the lab, question by question, and how long that takes on this machine: six rounds of four teams, by the
 * functions that the worker runs. `npm run bench:hindsight [-- b2b] [--json]`; coffee unless another scenario is named.
 */
const AT_MOST_SECONDS = 30;
const STYLES: readonly Style[] = ['balanced', 'discounter', 'brandBuilder', 'tactical'];

const { flags, rest } = readArguments(['--json']);
const scenario = findScenario(rest[0] ?? 'coffee');
const workshop = new Workshop(scenario, 'pasar1:be4c', STYLES);
workshop.playOn();
const { session } = workshop;
const { rounds } = playedLine(session);

type Asked = { readonly question: string; readonly times: readonly number[] };

function asked(question: string, jobs: readonly (() => unknown)[]): Asked {
  const times = jobs.map((job, index) => {
    progress(`${question}, ${index + 1} of ${jobs.length}`);
    const began = performance.now();
    job();
    return performance.now() - began;
  });
  return { question, times };
}

const all = [
  asked(
    'when chips paid',
    session.teams.map(
      ({ id }) =>
        () =>
          WORK.payback(paybackInput(session, id)),
    ),
  ),
  asked('skill and luck', [() => WORK.luck(luckInput(session))]),
  asked(
    'what each choice was worth',
    session.teams.flatMap(({ id }) =>
      rounds.map(
        ({ round }) =>
          () =>
            WORK.weigh(choiceInput(session, id, round)),
      ),
    ),
  ),
];
progress('');

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const rows = all.map(({ question, times }) => ({
  question,
  jobs: times.length,
  seconds: sum(times) / 1000,
  longest: Math.max(...times) / 1000,
}));
const seconds = sum(rows.map((row) => row.seconds));
if (flags.has('--json'))
  console.log(JSON.stringify({ scenario: scenario.id, atMost: AT_MOST_SECONDS, seconds, rows }, null, 2));
else {
  const figure = (value: number): string => value.toFixed(2).padStart(9);
  console.log(`${'jobs'.padStart(5)} ${'seconds'.padStart(9)} ${'longest'.padStart(9)}`);
  for (const row of rows)
    console.log(`${String(row.jobs).padStart(5)} ${figure(row.seconds)} ${figure(row.longest)}  ${row.question}`);
  console.log(`${' '.repeat(5)} ${figure(seconds)} ${' '.repeat(9)}  together, at most ${AT_MOST_SECONDS}`);
}
