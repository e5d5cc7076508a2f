import * as z from 'zod/mini';
import { Decision } from '../market/outcome.ts';

/** Where a role's part of a plan came from when the round closed. `record`: in a second attempt, what was played the first time. */
export const PlanSource = z.enum(['locked', 'draft', 'last', 'house', 'bot', 'record']);
export type PlanSource = z.infer<typeof PlanSource>;

/** Chips of each role, of one team and round. */
export const Split = z.object({ sales: z.int(), marketing: z.int() });
export type Split = z.infer<typeof Split>;

/** The plan that counted when a round closed. */
export const UsedPlan = z.object({
  decision: Decision,
  split: Split,
  source: z.object({ sales: PlanSource, marketing: PlanSource }),
});
export type UsedPlan = z.infer<typeof UsedPlan>;
