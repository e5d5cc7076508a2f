import * as z from 'zod/mini';
import { Cents, Focus } from '../market/outcome.ts';
import { Card } from '../scenario/cardSchemas.ts';
import { ROLES } from '../scenario/cards.ts';

/** What the chips of one card in one round earned, and when. */
export const PaybackRow = z.object({
  round: z.int(),
  card: Card,
  chips: z.number(),
  /** Money that they cost. */
  cost: Cents,
  /** Gross profit that there would not have been without them, a quarter each from `from` on to the end of the run-off. */
  profits: z.array(Cents),
  /** The quarter in which the round began; quarters count from 1 since the start. */
  from: z.int(),
  /** The quarter from whose end on they have earned what they cost, and keep it; null: not within these quarters. */
  paidIn: z.nullable(z.int()),
});
export type PaybackRow = z.infer<typeof PaybackRow>;

/** When the chips of one team earned their money back, card by card and round by round. */
export const Payback = z.object({
  /** How many quarters were played, and how many follow in which the company runs on by itself. */
  played: z.int(),
  runOff: z.int(),
  rows: z.array(PaybackRow),
  /** Chips that were not placed, and the money that so stayed in the till. */
  kept: z.array(z.object({ round: z.int(), chips: z.number(), cents: Cents })),
});
export type Payback = z.infer<typeof Payback>;

/**
 * What a plan does wrong beside another, in one word. `none`: nothing that can be told; `idle`, `overspent`: too few chips placed, too
 * many; `noSharedChips`: none on the card that works for the other role; `otherCards`: none of the other words.
 */
export const Flaw = z.enum([
  'none',
  'overDiscounted',
  'leadsCold',
  'noSharedChips',
  'wrongSegment',
  'tooCheap',
  'tooDear',
  'idle',
  'overspent',
  'tooTactical',
  'tooStrategic',
  'otherCards',
]);
export type Flaw = z.infer<typeof Flaw>;

/** One role's part of a plan; price and focus are Marketing's, and null for Sales. */
export const RolePlan = z.object({
  chips: z.partialRecord(Card, z.number()),
  price: z.nullable(z.number()),
  focus: z.nullable(Focus),
});
export type RolePlan = z.infer<typeof RolePlan>;

/**
 * What the better of two plans brings above the other by the end, everything else being equal. `size` is company value, and cash,
 * customer value and brand value add up to it; `revenue` is that of this round and the later ones.
 */
export const Difference = z.object({
  /** The plan that was not played. */
  plan: RolePlan,
  size: Cents,
  cash: Cents,
  customerValue: Cents,
  brandValue: Cents,
  revenue: Cents,
  /** The size under other luck, seed by seed; the same seeds for all choices of a session. */
  bySeed: z.array(Cents),
  /** What the worse plan did wrong. */
  flaw: Flaw,
});
export type Difference = z.infer<typeof Difference>;

/** One role's choice in one round, beside the best one that was found and beside the company's first plan. */
export const WeighedChoice = z.object({
  played: RolePlan,
  /** Chips that the role could place. */
  most: z.number(),
  /** The better plan is the best that was found; it is the played one, and everything 0, where none was. */
  lost: Difference,
  /** The better plan is the played one, the other the house plan; below nought where that would have been better. */
  won: Difference,
});
export type WeighedChoice = z.infer<typeof WeighedChoice>;

export const Weighed = z.record(z.enum(ROLES), WeighedChoice);
export type Weighed = z.infer<typeof Weighed>;

/** Of the differences between teams, the part that their plans make and the part of luck, from so many seeds. */
export const LuckShare = z.object({ seeds: z.int(), skill: z.number(), luck: z.number() });
export type LuckShare = z.infer<typeof LuckShare>;

/** What was found out about a line once it was over. */
export type Hindsight = {
  readonly payback: Readonly<Record<string, Payback>>;
  readonly weighed: readonly { readonly team: string; readonly round: number; readonly roles: Weighed }[];
  readonly luck: LuckShare | null;
};

export const NO_HINDSIGHT: Hindsight = { payback: {}, weighed: [], luck: null };
