/*
 * Whether a scenario makes a market that is true and a game worth playing: its face. Each file answers for one question:
 * conservation, alive, quotas, monotony, deadCards, bestPlan. `written` is about the file itself, before any of these.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import { alive, sells } from './alive.ts';
import { bestPlan } from './bestPlan.ts';
import { conservation } from './conservation.ts';
import { deadCards } from './deadCards.ts';
import type { Finding } from './finding.ts';
import { monotony } from './monotony.ts';
import { quotas } from './quotas.ts';
import type { Rehearsal } from './rehearsal.ts';
import { openRehearsal } from './rehearsal.ts';

type Question = {
  readonly asks: string;
  readonly answer: (rehearsal: Rehearsal, scenario: Scenario) => Finding[];
  /** Where this one goes wrong, the questions after it have no sense. */
  readonly first?: boolean;
};

const QUESTIONS: readonly Question[] = [
  { asks: 'are people and money conserved?', answer: (_, scenario) => conservation(scenario), first: true },
  { asks: 'does anybody buy?', answer: sells, first: true },
  { asks: 'does the company live?', answer: alive },
  { asks: 'can the quotas be met?', answer: quotas },
  { asks: 'does more do more?', answer: monotony },
  { asks: 'does every card do something?', answer: deadCards },
  { asks: 'is the best plan a game?', answer: ({ scenario }) => bestPlan(scenario) },
];

/**
 * Everything that is wrong with a scenario which the schema accepts. Deterministic, and without luck except where people and money
 * are counted; some seconds. `ask` hears each question before it is answered.
 */
export function sanityOf(scenario: Scenario, ask: (question: string) => void = () => {}): Finding[] {
  const found: Finding[] = [];
  const rehearsal = openRehearsal(scenario);
  for (const { asks, answer, first = false } of QUESTIONS) {
    ask(asks);
    const findings = answer(rehearsal, scenario);
    found.push(...findings);
    if (first && findings.some(({ kind }) => kind === 'error')) break;
  }
  return found;
}
