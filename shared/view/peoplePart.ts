import * as z from 'zod/mini';
import { Role } from '../scenario/cards.ts';
import { Motif } from '../session/settings.ts';

/** One seat that is held. `here`: connected now. */
export const SeatView = z.object({
  seat: z.string(),
  name: z.string(),
  roles: z.array(Role),
  bot: z.boolean(),
  here: z.boolean(),
});
export type SeatView = z.infer<typeof SeatView>;

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
});
export type PeoplePart = z.infer<typeof PeoplePart>;
