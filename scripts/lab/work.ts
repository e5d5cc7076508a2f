import { FACTS } from '../../shared/lab/facts/facts.ts';
import type { Measured } from '../../shared/lab/facts/measure.ts';
import { measure, seedsUpTo } from '../../shared/lab/facts/measure.ts';
import { findScenario } from '../lib/scenarioFile.ts';

/** What is asked of a worker, by job. */
export type FactInput = { readonly fact: string; readonly seeds: number };

function measureFact({ fact: id, seeds }: FactInput): Measured {
  const fact = FACTS.find((it) => it.id === id);
  if (fact === undefined) throw new Error(`no fact is called ${id}`);
  return measure(fact, findScenario, seedsUpTo(seeds));
}

/** Everything that can be done in a worker, by name. */
export const WORK: Readonly<Record<string, (input: never) => unknown>> = { measureFact };
