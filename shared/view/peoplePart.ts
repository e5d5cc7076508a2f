import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';
import { Right } from '../session/actor.ts';
import { Deputy } from '../session/seats.ts';
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
  /** Why a bot plays for the person; null while they play themselves. */
  deputy: z.nullable(Deputy),
  /** Came in the middle of this planning, which does not wait for them. */
  late: z.boolean(),
  /** For the facilitator alone; null for bots, and before the first measure. */
  light: z.nullable(SeatLight),
  /** Times the planning time of all; for the facilitator alone, null for everybody else. */
  allowance: z.nullable(Allowance),
  /** When this person last asked for something, ms since the epoch, to ten seconds; for the facilitator alone. */
  moved: z.nullable(z.int()),
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
/** Somebody who was taken out of the session. `until`: when that can be undone no more, ms since the epoch. */
export const RemovedView = z.object({ seat: z.string(), name: z.string(), blocked: z.boolean(), until: z.int() });
export type RemovedView = z.infer<typeof RemovedView>;

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
  /** For the facilitator alone; empty for everybody else. */
  removed: z.array(RemovedView),
});
export type PeoplePart = z.infer<typeof PeoplePart>;

/** Who held the roles of a team when planning of a round was closed, by their present names, and whether a bot played. */
const Holders = z.array(z.object({ name: z.string(), bot: z.boolean() }));
export const HoldersView = z.object({ sales: Holders, marketing: Holders });
export type HoldersView = z.infer<typeof HoldersView>;
