import * as z from 'zod/mini';
import { Cents } from '../market/outcome.ts';
import { DeckCard } from './shockParts.ts';

/** A sentence in both languages. */
const Both = z.object({ en: z.string(), id: z.string() });

/** What everyone may know of the scenario; it never changes within a session. */
export const ScenarioPart = z.object({
  id: z.string(),
  name: Both,
  story: Both,
  product: Both,
  currency: z.string(),
  categoryPrice: Cents,
  segments: z.array(z.object({ id: z.string(), name: Both })),
  weeksPerRound: z.int(),
  /** The round from which each choice is open, unless all were opened at once. */
  opens: z.object({ split: z.int(), price: z.int(), focus: z.int(), prediction: z.int() }),
  modelVersion: z.string(),
  /** Quota of each quarter of the session, first to last. */
  quotas: z.array(Cents),
  /** The shocks that the facilitator may play; null for everybody else. */
  deck: z.nullable(z.array(DeckCard)),
});
export type ScenarioPart = z.infer<typeof ScenarioPart>;
