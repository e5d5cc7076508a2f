import * as z from 'zod/mini';
import { Focus } from '../market/outcome.ts';
import { Card, Role } from '../scenario/cardSchemas.ts';
import { MOST_CHIPS } from '../scenario/cards.ts';
import { Scenario } from '../scenario/scenario.ts';
import type { Actor } from './actor.ts';
import { TeamCauses } from './causes.ts';
import { COMMITMENT_COMMANDS } from './commitments.ts';
import { HINDSIGHT_COMMANDS } from './hindsightCommands.ts';
import { Moment, Sheet } from './learningSheets.ts';
import { LONGEST_REASON, ROOM_COMMANDS, ScreenShows } from './roomCommands.ts';
import { CLOCK_SEAT_COMMANDS, OWN_SEAT_COMMANDS, SEAT_COMMANDS } from './seatCommands.ts';
import { Allowance, Pace, RankingPolicy, Settings } from './settings.ts';

const Round = z.int().check(z.minimum(1), z.maximum(99));
const inRound = { round: Round };
const asRole = { round: Round, role: Role };

/** Chips on one card. */
const Count = z.int().check(z.minimum(0), z.maximum(MOST_CHIPS));

/** Longest display name, in characters. */
export const LONGEST_NAME = 24;

/** What a player may ask for. The round says which planning is meant, so that a late frame cannot touch the next one. */
export const PLAYER_COMMANDS = [
  z.strictObject({ type: z.literal('MoveSeat'), team: z.string().check(z.maxLength(24)), role: Role }),
  z.strictObject({
    type: z.literal('PlaceChips'),
    ...inRound,
    card: Card,
    count: Count,
    from: z.optional(z.strictObject({ card: Card, count: Count })),
  }),
  z.strictObject({ type: z.literal('SetPrice'), ...inRound, price: z.number() }),
  z.strictObject({ type: z.literal('SetFocus'), ...inRound, focus: Focus }),
  z.strictObject({ type: z.literal('CommitPrediction'), ...asRole, cents: z.int() }),
  z.strictObject({ type: z.literal('UndoMove'), ...asRole }),
  z.strictObject({
    type: z.literal('OfferSplit'),
    ...asRole,
    sales: z.int().check(z.minimum(0), z.maximum(99)),
    reason: z.string().check(z.maxLength(LONGEST_REASON)),
  }),
  z.strictObject({ type: z.literal('AcceptOffer'), ...asRole, offer: z.int() }),
  z.strictObject({ type: z.literal('DeclineOffer'), ...asRole, offer: z.int() }),
  z.strictObject({ type: z.literal('LockPlan'), ...asRole }),
  z.strictObject({ type: z.literal('UnlockPlan'), ...asRole }),
  ...OWN_SEAT_COMMANDS,
  ...COMMITMENT_COMMANDS,
] as const;

/** What moves the session on: the facilitator's, and everybody's where the pace is the players'. */
export const STEP_COMMANDS = [
  z.strictObject({ type: z.literal('OpenPlanning'), ...inRound }),
  z.strictObject({ type: z.literal('CloseRound'), ...inRound }),
  z.strictObject({ type: z.literal('OpenReview'), ...inRound }),
  z.strictObject({ type: z.literal('StartRound'), ...inRound }),
  z.strictObject({ type: z.literal('OpenDebrief') }),
] as const;

export const FACILITATOR_COMMANDS = [
  z.strictObject({ type: z.literal('SeatBots') }),
  z.strictObject({ type: z.literal('StartSession') }),
  z.strictObject({ type: z.literal('PlanStart'), startsAt: z.nullable(z.int().check(z.minimum(0))) }),
  z.strictObject({ type: z.literal('StartPractice') }),
  z.strictObject({ type: z.literal('EndPractice') }),
  z.strictObject({ type: z.literal('ReopenRound'), ...inRound }),
  z.strictObject({ type: z.literal('StepBack'), ...inRound }),
  z.strictObject({ type: z.literal('OpenAttempt'), ...inRound, team: z.nullable(z.string().check(z.maxLength(24))) }),
  z.strictObject({ type: z.literal('EndAttempt') }),
  z.strictObject({ type: z.literal('PauseTime'), ...inRound }),
  z.strictObject({ type: z.literal('ResumeTime'), ...inRound }),
  z.strictObject({ type: z.literal('ExtendTime'), ...inRound, seconds: z.int().check(z.minimum(10), z.maximum(3600)) }),
  z.strictObject({
    type: z.literal('GrantTime'),
    ...inRound,
    seat: z.string().check(z.maxLength(24)),
    seconds: z.int().check(z.minimum(10), z.maximum(36_000)),
  }),
  z.strictObject({ type: z.literal('SetAllowance'), seat: z.string().check(z.maxLength(24)), times: Allowance }),
  z.strictObject({ type: z.literal('SetPace'), pace: Pace }),
  z.strictObject({ type: z.literal('SetRanking'), policy: RankingPolicy, delayed: z.boolean() }),
  z.strictObject({ type: z.literal('OpenChoices') }),
  z.strictObject({ type: z.literal('ShowCompanyValue'), shown: z.boolean() }),
  z.strictObject({
    type: z.literal('PlayShock'),
    ...inRound,
    shock: z.string().check(z.maxLength(40)),
    team: z.nullable(z.string().check(z.maxLength(24))),
    announced: z.boolean(),
  }),
  z.strictObject({ type: z.literal('WithdrawShock'), ...inRound, shock: z.string().check(z.maxLength(40)) }),
  ...SEAT_COMMANDS,
  ...ROOM_COMMANDS,
] as const;

/** What the facilitator may ask for, and the screen for itself. */
export const SCREEN_COMMANDS = [z.strictObject({ type: z.literal('SetScreen'), shows: ScreenShows })] as const;

/** What only the server asks for: opening, seating, the early end of planning that presence suggests, and what a worker found out. */
export const SERVER_COMMANDS = [
  z.strictObject({
    type: z.literal('OpenSession'),
    session: z.string(),
    code: z.string(),
    seed: z.string(),
    scenario: Scenario,
    settings: Settings,
    teams: z.int(),
  }),
  z.strictObject({
    type: z.literal('TakeSeat'),
    name: z.string(),
    team: z.nullable(z.string()),
    role: z.nullable(Role),
  }),
  z.strictObject({ type: z.literal('AnnounceClosing'), ...inRound, missing: z.array(z.string()) }),
  z.strictObject({ type: z.literal('WithdrawClosing'), ...inRound }),
  z.strictObject({ type: z.literal('EndTime'), ...inRound }),
  z.strictObject({
    type: z.literal('RecordCauses'),
    line: z.string(),
    ...inRound,
    modelVersion: z.string(),
    teams: z.record(z.string(), TeamCauses),
  }),
  ...HINDSIGHT_COMMANDS,
  z.strictObject({ type: z.literal('RecordLearning'), moment: Moment, sheets: z.array(Sheet) }),
  ...CLOCK_SEAT_COMMANDS,
] as const;

/** Everything that may be asked of a session over a socket. */
export const AskedCommand = z.discriminatedUnion('type', [
  ...PLAYER_COMMANDS,
  ...STEP_COMMANDS,
  ...FACILITATOR_COMMANDS,
  ...SCREEN_COMMANDS,
]);
export type AskedCommand = z.infer<typeof AskedCommand>;

export const ServerCommand = z.discriminatedUnion('type', [...SERVER_COMMANDS]);
export type ServerCommand = z.infer<typeof ServerCommand>;

export type AnyCommand = AskedCommand | ServerCommand;

/** A stamped wish: who and when are the server's, whatever the message said. `at` is ms since the epoch. */
export type Stamped = { readonly by: Actor; readonly at: number; readonly command: AnyCommand };
