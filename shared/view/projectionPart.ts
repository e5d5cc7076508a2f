import * as z from 'zod/mini';
import { Cents, Focus } from '../market/outcome.ts';
import { Card } from '../scenario/cardSchemas.ts';

/** Money that may come: at least, without luck and with everybody else as last round, and at most. */
export const Range = z.object({ low: Cents, mid: Cents, high: Cents });
export type Range = z.infer<typeof Range>;

/**
 * Where a role's draft may lead, as a range and not a promise, and the draft that it was made for. Null until the draft has
 * rested with a chip in it, and outside planning. It knows of nobody else but what all did in the round before.
 */
export const ProjectionPart = z.object({
  round: z.int(),
  chips: z.partialRecord(Card, z.int()),
  /** Marketing's own; null for Sales. */
  price: z.nullable(z.number()),
  focus: z.nullable(Focus),
  revenue: Range,
  brandValue: Range,
});
export type ProjectionPart = z.infer<typeof ProjectionPart>;
