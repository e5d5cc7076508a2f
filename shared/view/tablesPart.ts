import * as z from 'zod/mini';
import { Focus } from '../market/outcome.ts';
import { Card, Role } from '../scenario/cardSchemas.ts';
import { Split } from '../session/plans.ts';
import { CorrectionView } from './noticesPart.ts';

export const OfferView = z.object({ offer: z.int(), role: Role, seat: z.string(), split: Split, reason: z.string() });
export type OfferView = z.infer<typeof OfferView>;

/** The facilitator's look at every team's draft while planning. */
export const TablesPart = z.object({
  round: z.int(),
  opens: z.object({ split: z.boolean(), price: z.boolean(), focus: z.boolean() }),
  teams: z.record(
    z.string(),
    z.object({
      budget: z.int(),
      split: Split,
      chips: z.record(Card, z.int()),
      price: z.number(),
      focus: Focus,
      offer: z.nullable(OfferView),
      /** Milliseconds that each role has beyond the common deadline. */
      extra: z.object({ sales: z.int(), marketing: z.int() }),
      corrections: z.array(CorrectionView),
    }),
  ),
});
export type TablesPart = z.infer<typeof TablesPart>;
