import * as z from 'zod/mini';
import { Card } from './cardSchemas.ts';
import { quantity, Slug, Wording } from './quantity.ts';

const factor = quantity('multiple', 0.1, 5);

/** What a shock does to the market while it lasts. Effects at a team strike every team, or the one it was aimed at. */
export const ShockEffect = z.discriminatedUnion('type', [
  /** Occasions to buy in a segment (or all) come more or less often. */
  z.strictObject({ type: z.literal('demand'), segment: z.union([z.literal('all'), Slug]), factor }),
  /** A rival outside the game cuts (or raises) the price: what buying elsewhere is worth changes. */
  z.strictObject({ type: z.literal('elsewhere'), factor }),
  z.strictObject({ type: z.literal('unitCost'), factor }),
  /** Brand equity is hit once, in the first week; a strong name loses less. */
  z.strictObject({
    type: z.literal('scandal'),
    hit: quantity('share of equity', 0, 1),
    softened: quantity('share at full equity', 0, 1),
  }),
  z.strictObject({ type: z.literal('chipCost'), card: Card, factor }),
  /** A share of a segment's customers leaves in the first week. */
  z.strictObject({
    type: z.literal('accountLost'),
    segment: z.union([z.literal('all'), Slug]),
    share: quantity('share', 0, 1),
  }),
  /** Shoppers turn to the team more (or less) for a while: a viral post. */
  z.strictObject({ type: z.literal('interest'), factor }),
  /** Working hours of the sales team change: illness, or people lent out. */
  z.strictObject({ type: z.literal('hours'), factor }),
]);
export type ShockEffect = z.infer<typeof ShockEffect>;

/** Effects that reach every team of a market, at whichever team they are aimed. */
const MARKET_WIDE: ReadonlySet<ShockEffect['type']> = new Set(['demand', 'elsewhere']);

/** Whether a shock has no effect that could be aimed at one team of a shared market. */
export const strikesAll = ({ effects }: Shock): boolean => effects.every(({ type }) => MARKET_WIDE.has(type));

/** A card of the facilitator's deck. It lasts the given weeks of the round in which it strikes (0 = the whole round). */
export const Shock = z.strictObject({
  id: Slug,
  name: Wording,
  story: Wording,
  weeks: z.int().check(z.minimum(0), z.maximum(52)),
  effects: z.array(ShockEffect).check(z.minLength(1), z.maxLength(4)),
});
export type Shock = z.infer<typeof Shock>;
