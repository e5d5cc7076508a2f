import * as z from 'zod/mini';
import { Focus } from '../market/outcome.ts';
import { Card, Role } from '../scenario/cardSchemas.ts';
import { MOST_CHIPS } from '../scenario/cards.ts';

import { DebriefStep, LONGEST_NOTE, TeamsBy } from './debrief.ts';

const Round = z.int().check(z.minimum(1), z.maximum(99));
const Team = z.string().check(z.maxLength(24));

/** Longest reason that may go with an offer, a correction or an adjustment, in characters. */
export const LONGEST_REASON = 120;
/** Longest notice, in characters. */
export const LONGEST_NOTICE = 200;
/** Chips that may be added to or taken from one team's budget of one round. */
export const MOST_ADJUSTED = 5;

const Reason = z.string().check(z.maxLength(LONGEST_REASON));

/** What the room's picture does: it follows the session, stays as it was, or is put away. */
export const SCREEN_SHOWS = ['live', 'frozen', 'blank'] as const;
export const ScreenShows = z.enum(SCREEN_SHOWS);
export type ScreenShows = z.infer<typeof ScreenShows>;

/** What the facilitator does for the people in the room while rounds run. No team means all teams; no role, both. */
export const ROOM_COMMANDS = [
  z.strictObject({
    type: z.literal('PostNotice'),
    team: z.nullable(Team),
    role: z.nullable(Role),
    text: z.string().check(z.maxLength(LONGEST_NOTICE)),
  }),
  z.strictObject({ type: z.literal('WithdrawNotice'), notice: z.int() }),
  z.strictObject({ type: z.literal('LookAtScreen'), team: Team, role: Role }),
  z.strictObject({ type: z.literal('ShowDebrief'), step: DebriefStep }),
  z.strictObject({ type: z.literal('NameTeams'), by: TeamsBy }),
  z.strictObject({
    type: z.literal('NoteDebrief'),
    step: DebriefStep,
    text: z.string().check(z.maxLength(LONGEST_NOTE)),
  }),
  z.strictObject({ type: z.literal('SetLearning'), on: z.boolean() }),
  z.strictObject({ type: z.literal('EndLearning') }),
  z.strictObject({ type: z.literal('ShowLearning'), shown: z.boolean() }),
  z.strictObject({
    type: z.literal('CorrectPlan'),
    round: Round,
    team: Team,
    /** Only what is to be otherwise; null leaves price, focus or split as they are. `sales`: chips of Sales in the new split. */
    chips: z.partialRecord(Card, z.int().check(z.minimum(0), z.maximum(MOST_CHIPS))),
    price: z.nullable(z.number()),
    focus: z.nullable(Focus),
    sales: z.nullable(z.int().check(z.minimum(0), z.maximum(99))),
    reason: Reason,
  }),
  z.strictObject({
    type: z.literal('AdjustBudget'),
    round: Round,
    team: Team,
    chips: z.int().check(z.minimum(-MOST_ADJUSTED), z.maximum(MOST_ADJUSTED)),
    reason: Reason,
  }),
] as const;
