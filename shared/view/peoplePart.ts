import * as z from 'zod/mini';
import { Role } from '../scenario/cards.ts';
import { Right } from '../session/actor.ts';
import { Allowance, Motif } from '../session/settings.ts';

/** How well a seat's line works, by the server's own measure. `seen`: when a lost seat was heard last, ms since the epoch. */
export const SeatLight = z.object({ light: z.enum(['good', 'slow', 'lost']), seen: z.nullable(z.int()) });
export type SeatLight = z.infer<typeof SeatLight>;

/** One seat that is held. `here`: connected now. */
export const SeatView = z.object({
  seat: z.string(),
  name: z.string(),
  roles: z.array(Role),
  bot: z.boolean(),
  here: z.boolean(),
  /** For the facilitator alone; null for bots, and before the first measure. */
  light: z.nullable(SeatLight),
  /** Times the planning time of all; for the facilitator alone, null for everybody else. */
  allowance: z.nullable(Allowance),
});
export type SeatView = z.infer<typeof SeatView>;

/** A link that is out: whose it is, what it gives, when it was made, and whether somebody uses it now. */
export const ChairView = z.object({
  chair: z.string(),
  right: Right,
  label: z.string(),
  /** Ms since the epoch. */
  at: z.int(),
  here: z.boolean(),
});
export type ChairView = z.infer<typeof ChairView>;

/** Teams, who sits where, who is connected, and which role has locked. */
export const PeoplePart = z.object({
  teams: z.array(
    z.object({
      team: z.string(),
      name: z.string(),
      motif: Motif,
      seats: z.array(SeatView),
      /** Roles that have locked their plan for the round in planning. */
      locked: z.array(Role),
    }),
  ),
  /** The links that are out, for who leads; null for everybody else. */
  chairs: z.nullable(z.array(ChairView)),
});
export type PeoplePart = z.infer<typeof PeoplePart>;
