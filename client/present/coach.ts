import type { CoachFacts, CoachRule } from './coachRules.ts';
import { PRESSING, WORTH_A_TALK } from './coachRules.ts';

/** A question by its key in the texts, with the values it names. */
export type CoachQuestion = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

const fitting = (rules: readonly CoachRule[], facts: CoachFacts): readonly CoachQuestion[] =>
  rules.flatMap(([key, fits]) => {
    const values = fits(facts);
    return values ? [{ key, values }] : [];
  });

/** How much farther down the list each round begins, so that no question is always the first. */
const TURN = 5;

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};

/**
 * Every question that fits what this person sees, best first: what cannot wait, then what is worth a talk. None before the first
 * chip of round 1, which has its own words, and none once the plan is locked.
 */
export const questionsFor = (facts: CoachFacts): readonly CoachQuestion[] => {
  const { round, placed, lockedBy } = facts.plan;
  if (lockedBy !== null || (round === 1 && placed === 0)) return [];
  return [...fitting(PRESSING, facts), ...fitting(turned(WORTH_A_TALK, TURN * (round - 1)), facts)];
};

/**
 * The one question to ask: the present one for as long as it fits, else the best that was not passed by. Null when there is
 * nothing new to ask.
 */
export const questionNow = (
  questions: readonly CoachQuestion[],
  passed: readonly string[],
  present: string | null,
): CoachQuestion | null => {
  const open = questions.filter(({ key }) => !passed.includes(key));
  return open.find(({ key }) => key === present) ?? open[0] ?? null;
};
