import * as z from 'zod/mini';
import { Cents } from '../market/outcome.ts';
import { Role } from '../scenario/cardSchemas.ts';
import { Flaw, LuckShare, Payback, RolePlan } from '../session/hindsight.ts';

/** When chips earned their money back, by company as in `outcomes`. Null before the debrief; a company comes when it is worked out. */
export const PaybackPart = z.object({ teams: z.record(z.string(), Payback) });
export type PaybackPart = z.infer<typeof PaybackPart>;

/**
 * A choice that decided most of a team's result. `cost`: the better plan was `other`, the best that was found; `gain`: the better plan
 * was the one that was played, and `other` is the company's first plan. Money is what the better plan brings above the worse.
 */
export const TurningPoint = z.object({
  turn: z.enum(['cost', 'gain']),
  round: z.int(),
  role: Role,
  /** Company value at the end, of which these three are the parts. */
  size: Cents,
  cash: Cents,
  customerValue: Cents,
  brandValue: Cents,
  /** Revenue of this round and the later ones. */
  revenue: Cents,
  /** The least and the most that the size is, with the session's luck and with that of other seeds. */
  low: Cents,
  high: Cents,
  /** In so many of `seeds` other lucks no other choice of the team weighs more. */
  stays: z.int(),
  seeds: z.int(),
  flaw: Flaw,
  /** Chips that the role could place. */
  most: z.number(),
  played: RolePlan,
  other: RolePlan,
});
export type TurningPoint = z.infer<typeof TurningPoint>;

/** What decided each team's result, by company as in `outcomes`. Null before the debrief; a company comes when all its choices are weighed. */
export const TurnsPart = z.object({
  /** The server is at work on it, or on `payback`. */
  working: z.boolean(),
  /** Rounds of teams that are weighed, and how many there are. */
  done: z.int(),
  all: z.int(),
  teams: z.record(z.string(), z.array(TurningPoint)),
  luck: z.nullable(LuckShare),
});
export type TurnsPart = z.infer<typeof TurnsPart>;
