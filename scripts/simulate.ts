import { writeSync } from 'node:fs';
import { Fault } from '../shared/lab/fault.ts';
import { simulate } from '../shared/lab/simulate.ts';
import { progress, readArguments, refuse } from './lib/commandLine.ts';
import { findScenario, readJson } from './lib/scenarioFile.ts';

/**
 * Runs the market without a server: `npm run simulate -- experiment.json [--weeks]`, or `-` for standard input. Prints
 * JSON and nothing else; an array of experiments gives an array. Nothing is printed when any of them is at fault.
 */
const { flags, rest } = readArguments(['--weeks']);
const [path, ...more] = rest;

try {
  if (path === undefined || more.length > 0)
    throw new Fault('one file is needed: npm run simulate -- experiment.json [--weeks], or - for standard input');
  const input = readJson(path);
  const options = { weeks: flags.has('--weeks') };
  if (Array.isArray(input)) printAll(input, options);
  else print(`${JSON.stringify(simulate(input, findScenario, options))}\n`);
} catch (error) {
  refuse(error);
}

function printAll(experiments: readonly unknown[], options: { readonly weeks: boolean }): void {
  const texts: string[] = [];
  for (const [index, experiment] of experiments.entries()) {
    try {
      texts.push(JSON.stringify(simulate(experiment, findScenario, options)));
    } catch (error) {
      throw error instanceof Fault ? new Fault(`[${index}].${error.message}`) : error;
    }
    if (index % 50 === 49) progress(`${index + 1} of ${experiments.length} experiments`);
  }
  progress('');
  print('[');
  for (const [index, text] of texts.entries()) print(`${index > 0 ? ',\n' : ''}${text}`);
  print(']\n');
}

/** Waits until all is written, however slowly the other end of a pipe reads. */
function print(text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(1, bytes, from);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
