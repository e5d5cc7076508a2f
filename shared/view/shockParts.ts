import * as z from 'zod/mini';

/** A sentence in both languages. */
const Both = z.object({ en: z.string(), id: z.string() });

/** What a shock does first, for pictures and signs. */
export const ShockKind = z.enum([
  'demand',
  'elsewhere',
  'unitCost',
  'scandal',
  'chipCost',
  'accountLost',
  'interest',
  'hours',
]);
export type ShockKind = z.infer<typeof ShockKind>;

const told = {
  shock: z.string(),
  name: Both,
  story: Both,
  /** How long it lasts, in weeks of its round; 0 means the whole round. */
  weeks: z.int(),
  effect: ShockKind,
};

/** A shock that struck, for everybody. `team` is the one it was aimed at; null: everyone. */
export const ShockView = z.object({ ...told, team: z.nullable(z.string()) });
export type ShockView = z.infer<typeof ShockView>;

/** A shock that lies ready for a round that has not been closed. */
export const ShockAheadView = z.object({
  ...told,
  team: z.nullable(z.string()),
  round: z.int(),
  announced: z.boolean(),
});
export type ShockAheadView = z.infer<typeof ShockAheadView>;

/** A card of the facilitator's deck. */
export const DeckCard = z.object({
  ...told,
  /** It can be aimed at one team. */
  aims: z.boolean(),
  /** Rounds in which the scenario's agenda suggests it. */
  suggested: z.array(z.int()),
});
export type DeckCard = z.infer<typeof DeckCard>;
