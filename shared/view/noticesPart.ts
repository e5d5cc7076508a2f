import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';
import { ScreenShows } from '../session/roomCommands.ts';

const Seat = z.string();
const Time = z.int();

/** Words of the facilitator. `team` null: all teams; `role` null: both roles. */
export const NoticeView = z.object({
  notice: z.int(),
  team: z.nullable(z.string()),
  role: z.nullable(Role),
  text: z.string(),
  at: Time,
  /** Who has read it, of the people it is for; for the facilitator alone, null for everybody else. */
  receipts: z.nullable(z.object({ read: z.array(Seat), of: z.array(Seat) })),
});
export type NoticeView = z.infer<typeof NoticeView>;

/** Chips that the facilitator added to a team's budget of a round, or took from it. */
export const AdjustmentView = z.object({
  round: z.int(),
  team: z.string(),
  chips: z.int(),
  reason: z.string(),
  at: Time,
});
export type AdjustmentView = z.infer<typeof AdjustmentView>;

/** That the facilitator changed a plan, never what was where. */
export const CorrectionView = z.object({ roles: z.array(Role), split: z.boolean(), reason: z.string(), at: Time });
export type CorrectionView = z.infer<typeof CorrectionView>;

/** What the facilitator said to this audience in this round, and gave to its team for this round or the next. */
export const NoticesPart = z.object({ posted: z.array(NoticeView), adjusted: z.array(AdjustmentView) });
export type NoticesPart = z.infer<typeof NoticesPart>;

/** What the projector does, since when, and whether the facilitator said so. */
export const ScreenView = z.object({ shows: ScreenShows, since: Time, byFacilitator: z.boolean() });
export type ScreenView = z.infer<typeof ScreenView>;
