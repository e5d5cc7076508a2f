import type { CoachFacts, CoachRule } from './coachRules.ts';
import { PRESSING, WORTH_A_TALK } from './coachRules.ts';

/** A question by its key in the texts, with the values it names. */
export type CoachQuestion = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

const fitting = (rules: readonly CoachRule[], facts: CoachFacts): readonly CoachQuestion[] =>
  rules.flatMap(([key, fits]) => {
    const values = fits(facts);
    return values ? [{ key, values }] : [];
  });

/** Each round begins elsewhere in the list, so that no question is always the first. */
const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};

/**
 * Every question that fits what this person sees, best first: what cannot wait, then what is worth a talk. None before the first
 * chip of round 1, which has its own words, and none once the plan is locked.
 */
export const questionsFor = (facts: CoachFacts): readonly CoachQuestion[] => {
  const { round, placed, lockedBy } = facts.plan;
  if (lockedBy !== null || (round === 1 && placed === 0)) return [];
  return [...fitting(PRESSING, facts), ...turned(fitting(WORTH_A_TALK, facts), round - 1)];
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
