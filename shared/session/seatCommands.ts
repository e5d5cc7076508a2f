import * as z from 'zod/mini';
import { Role } from '../scenario/cardSchemas.ts';
import { LONGEST_NAME } from './settings.ts';

const seat = z.string().check(z.maxLength(24));
const team = z.string().check(z.maxLength(24));

/** What the facilitator does with the seats of others. */
export const SEAT_COMMANDS = [
  z.strictObject({ type: z.literal('RenameSeat'), seat, name: z.string().check(z.maxLength(LONGEST_NAME)) }),
  /** With both roles, one person plays the whole team. */
  z.strictObject({
    type: z.literal('SeatPerson'),
    seat,
    team,
    roles: z.array(Role).check(z.minLength(1), z.maxLength(2)),
  }),
  z.strictObject({ type: z.literal('BalanceSeats') }),
  z.strictObject({ type: z.literal('UndoBalance') }),
  /** Who is removed may come again, who is blocked may not. */
  z.strictObject({ type: z.literal('RemoveSeat'), seat, block: z.boolean() }),
  z.strictObject({ type: z.literal('UndoRemoval'), seat }),
  z.strictObject({ type: z.literal('LiftBlock'), seat }),
  z.strictObject({ type: z.literal('SeatOneBot'), team, role: Role }),
  z.strictObject({ type: z.literal('LetBotPlay'), seat }),
  z.strictObject({ type: z.literal('LetPersonPlay'), seat }),
  /** Of one team, or of all (null). */
  z.strictObject({ type: z.literal('SwapRoles'), team: z.nullable(team) }),
] as const;

/** What a person does with the own seat: takes it back from the bot that plays. */
export const OWN_SEAT_COMMANDS = [z.strictObject({ type: z.literal('PlayMyself') })] as const;

/** What the clock asks for when somebody has been away too long, and when they are back. */
export const CLOCK_SEAT_COMMANDS = [
  z.strictObject({ type: z.literal('BeginDeputy'), round: z.int().check(z.minimum(1), z.maximum(99)), seat }),
  z.strictObject({ type: z.literal('EndDeputy'), seat }),
] as const;
