import * as z from 'zod/mini';
import { Cents, Decision, Quarter } from '../market/outcome.ts';
import { PlanSource, Split } from '../session/plans.ts';

/** What a team planned in a round and what came of it. `companyValue` is null where it is not shown. */
export const AttemptSide = z.object({
  decision: Decision,
  split: Split,
  source: z.object({ sales: PlanSource, marketing: PlanSource }),
  revenue: Cents,
  grossProfit: Cents,
  brandValue: Cents,
  companyValue: z.nullable(Cents),
  share: z.number(),
  quarters: z.array(Quarter),
});
export type AttemptSide = z.infer<typeof AttemptSide>;

/**
 * A round that was tried once more, beside the one that counts. `number`: 2 for the first such attempt at its round. `sides` has
 * the keys of an outcome; `second` is null until the review of the attempt.
 */
export const AttemptView = z.object({
  line: z.string(),
  round: z.int(),
  number: z.int(),
  running: z.boolean(),
  teams: z.array(z.string()),
  sides: z.record(z.string(), z.object({ first: AttemptSide, second: z.nullable(AttemptSide) })),
});
export type AttemptView = z.infer<typeof AttemptView>;

/** Attempts at past rounds, oldest first, without those that were called off; `left`: how many more there may be. */
export const AttemptsPart = z.object({ left: z.int(), attempts: z.array(AttemptView) });
export type AttemptsPart = z.infer<typeof AttemptsPart>;
