import type { Bar } from '../../shared/lab/balance/bar.ts';
import { catchUpBars } from '../../shared/lab/balance/catchUp.ts';
import type { Choice } from '../../shared/lab/balance/choices.ts';
import { choicesOf } from '../../shared/lab/balance/choices.ts';
import { coverageBars } from '../../shared/lab/balance/coverage.ts';
import { fieldBars } from '../../shared/lab/balance/fields.ts';
import { luckBars } from '../../shared/lab/balance/luck.ts';
import { skillBars } from '../../shared/lab/balance/skill.ts';
import type { BestPlan } from '../../shared/lab/balance/together.ts';
import { FACTS } from '../../shared/lab/facts/facts.ts';
import type { Measured } from '../../shared/lab/facts/measure.ts';
import { measure, seedsFrom } from '../../shared/lab/facts/measure.ts';
import { profileOf } from '../../shared/lab/facts/profile.ts';
import { parOf } from '../../shared/lab/solver/par.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { findScenario } from '../lib/scenarioFile.ts';

export type FactInput = { readonly fact: string; readonly seeds: number };

function measureFact({ fact: id, seeds }: FactInput): Measured {
  const fact = FACTS.find((it) => it.id === id);
  if (fact === undefined) throw new Error(`no fact is called ${id}`);
  return measure(fact, findScenario, seedsFrom(1, seeds));
}

/** A part of the balance report: one scenario, over the seeds from one to another. */
export type BalanceInput = { readonly scenario: string; readonly from: number; readonly to: number };
export type BalanceAnswer = {
  readonly bars: readonly Bar[];
  readonly best?: BestPlan;
  readonly choices?: readonly Choice[];
};

const overSeeds =
  (bars: (scenario: Scenario, seeds: readonly string[]) => Bar[]) =>
  ({ scenario, from, to }: BalanceInput): BalanceAnswer => ({
    bars: bars(findScenario(scenario), seedsFrom(from, to)),
  });

/** Everything that can be done in a worker, by name. */
export const WORK: Readonly<Record<string, (input: never) => unknown>> = {
  measureFact,
  profile: ({ scenario }: { readonly scenario: string }) => profileOf(findScenario(scenario)),
  par: ({ scenario }: { readonly scenario: string }) => parOf(findScenario(scenario)),
  fields: overSeeds(fieldBars),
  luck: overSeeds(luckBars),
  coverage: overSeeds(coverageBars),
  catchUp: overSeeds(catchUpBars),
  skill: ({ scenario }: BalanceInput): BalanceAnswer => skillBars(findScenario(scenario)),
  choices: ({ scenario, from, to }: BalanceInput): BalanceAnswer => ({
    bars: [],
    choices: choicesOf(findScenario(scenario), seedsFrom(from, to)),
  }),
};
