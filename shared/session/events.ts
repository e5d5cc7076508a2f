import * as z from 'zod/mini';
import { Cents, Decision, Focus, Outcome } from '../market/outcome.ts';
import { MarketState } from '../market/state.ts';
import { Card, Role } from '../scenario/cardSchemas.ts';
import { Scenario } from '../scenario/scenario.ts';
import type { Actor } from './actor.ts';
import { TeamCauses } from './causes.ts';
import { Words } from './commitments.ts';
import { DebriefStep, TeamsBy } from './debrief.ts';
import { LuckShare, Payback, Weighed } from './hindsight.ts';
import { Answered, Moment } from './learningSheets.ts';
import { LineKind } from './lineKind.ts';
import { Split, UsedPlan } from './plans.ts';
import { ScreenShows } from './roomCommands.ts';
import { Deputy, Placed } from './seats.ts';
import { Allowance, Pace, Ranking, Settings, Team } from './settings.ts';

const Id = z.string();
const Time = z.int();
const inLine = { line: Id, round: z.int() };
const ofTeam = { ...inLine, team: Id };
const onCard = { card: Card, count: z.int() };
const ofRole = { ...ofTeam, role: Role };

/** Milliseconds that a role has beyond the common deadline, of the teams in which one has any. */
const Extra = z.record(Id, z.object({ sales: z.int(), marketing: z.int() }));

const fact = <T extends string, S extends z.core.$ZodShape>(type: T, data: S) =>
  z.object({ type: z.literal(type), data: z.object(data) });

/** Every recorded fact of a session. */
export const Fact = z.discriminatedUnion('type', [
  fact('SessionOpened', {
    session: Id,
    code: z.string(),
    seed: z.string(),
    scenario: Scenario,
    settings: Settings,
    teams: z.array(Team),
  }),
  fact('LineOpened', {
    line: Id,
    kind: z._default(LineKind, 'real'),
    /** It goes on after this round of that line, whose rounds up to there are its own as well. */
    parent: z.nullable(z.object({ line: Id, round: z.int() })),
    market: MarketState,
    /** Each team's brand value before the first round, and the quota of every quarter: so that no view runs the model. */
    brandValue: z.record(Id, Cents),
    quotas: z.array(Cents),
  }),
  /** This line counts from now on, and is the one being played. */
  fact('LineMadeOfficial', { line: Id }),
  /** A practice line is played, beside the one that counts; then everybody is in the lobby again, where that was left. */
  fact('PracticeStarted', { line: Id }),
  fact('PracticeEnded', { line: Id }),
  fact('SeatTaken', { seat: Id, name: z.string(), team: Id, roles: z.array(Role), bot: z.boolean() }),
  fact('SeatMoved', { seat: Id, team: Id, roles: z.array(Role) }),
  fact('SeatLeft', { seat: Id }),
  /** When the workshop is to begin by plan, ms since the epoch; null: nobody says. */
  fact('StartPlanned', { startsAt: z.nullable(Time) }),
  fact('SeatRenamed', { seat: Id, name: z.string() }),
  /** A person was taken out of the session; blocked: and may not come back. */
  fact('SeatRemoved', { seat: Id, blocked: z.boolean() }),
  fact('RemovalUndone', { seat: Id }),
  /** Who was blocked is let in again, into the same seat, however long after. */
  fact('BlockLifted', { seat: Id }),
  /** Where people sit from now on, and the bots that got up for them or sat down again. */
  fact('SeatsBalanced', { moves: z.array(Placed), bots: z.array(Id) }),
  fact('BalanceUndone', { moves: z.array(Placed), bots: z.array(Id) }),
  fact('RolesSwapped', { moves: z.array(Placed) }),
  /** A bot plays for a person: by wish of the facilitator, or because the person is away. */
  fact('DeputyStarted', { seat: Id, because: Deputy }),
  fact('DeputyEnded', { seat: Id }),
  fact('SessionStarted', {}),
  fact('RoundStarted', { ...inLine, splits: z.record(Id, Split), deadline: z.nullable(Time) }),
  fact('RoundOpened', {
    ...inLine,
    deadline: z.nullable(Time),
    extra: Extra,
  }),
  /** The planning of this round is open again: on a new line, with the drafts that lay there when its parent closed it. */
  fact('RoundReopened', { ...inLine, deadline: z.nullable(Time), extra: Extra }),
  /** A round is tried once more on a new line, by these teams, with the plans that were played as drafts; then the debrief goes on. */
  fact('AttemptOpened', { ...inLine, teams: z.array(Id), deadline: z.nullable(Time), extra: Extra }),
  fact('AttemptEnded', { line: Id, compared: z.boolean() }),
  /** A step that came too early is taken back: from planning to the briefing, from the review to the market, from a briefing to before it. */
  fact('PlanningWithdrawn', inLine),
  fact('ReviewWithdrawn', inLine),
  fact('RoundWithdrawn', inLine),
  /** `from` is the card that the chips were carried from, where they were not taken from the tray. */
  fact('ChipsPlaced', { ...ofTeam, ...onCard, from: z.optional(z.object(onCard)) }),
  fact('PriceSet', { ...ofTeam, price: z.number() }),
  fact('FocusSet', { ...ofTeam, focus: Focus }),
  fact('PredictionCommitted', { ...ofRole, cents: Cents }),
  fact('MoveUndone', ofRole),
  fact('OfferMade', { ...ofRole, offer: z.int(), split: Split, reason: z.string() }),
  fact('OfferAccepted', { ...ofTeam, offer: z.int(), split: Split }),
  fact('OfferDeclined', { ...ofTeam, offer: z.int() }),
  fact('OfferLapsed', { ...ofTeam, offer: z.int() }),
  fact('PlanLocked', ofRole),
  fact('PlanUnlocked', ofRole),
  fact('TimePaused', { ...inLine, left: z.int() }),
  fact('TimeResumed', { ...inLine, deadline: Time }),
  fact('TimeExtended', { ...inLine, seconds: z.int(), deadline: z.nullable(Time), left: z.nullable(z.int()) }),
  fact('AllowanceSet', { seat: Id, times: Allowance }),
  /** `extra` is what the role has beyond the common deadline from now on, in milliseconds. */
  fact('TimeGranted', { ...ofRole, seat: Id, seconds: z.int(), extra: z.int() }),
  /** The time of these roles is up, while another role still has some. */
  fact('TimeEnded', { ...inLine, roles: z.array(z.object({ team: Id, role: Role })) }),
  fact('ClosingAnnounced', { ...inLine, closesAt: Time, missing: z.array(Id) }),
  fact('ClosingWithdrawn', inLine),
  fact('RoundClosed', { ...inLine, plans: z.record(Id, UsedPlan) }),
  fact('ShockPlayed', { ...inLine, shock: Id, team: z.nullable(Id), announced: z.boolean() }),
  fact('ShockWithdrawn', { ...inLine, shock: Id }),
  fact('RoundResolved', {
    ...inLine,
    modelVersion: z.string(),
    decisions: z.record(Id, Decision),
    /** The shocks that struck, by their id in the deck; `team` is the one they were aimed at, or null. */
    shocks: z.array(z.object({ shock: Id, team: z.nullable(Id) })),
    outcome: Outcome,
    market: MarketState,
    deadline: z.nullable(Time),
  }),
  fact('CausesFound', { ...inLine, modelVersion: z.string(), teams: z.record(Id, TeamCauses) }),
  fact('PaybackFound', { line: Id, team: Id, modelVersion: z.string(), payback: Payback }),
  fact('ChoiceWeighed', { ...ofTeam, modelVersion: z.string(), roles: Weighed }),
  fact('LuckMeasured', { line: Id, modelVersion: z.string(), share: LuckShare }),
  /** To one team or all (null), in one role or both (null). */
  fact('NoticePosted', { notice: z.int(), team: z.nullable(Id), role: z.nullable(Role), text: z.string() }),
  fact('NoticeWithdrawn', { notice: z.int() }),
  fact('ScreenLookedAt', { team: Id, role: Role }),
  /** The room looks at another part of the talk after the game. */
  fact('DebriefStepped', { step: DebriefStep }),
  fact('TeamsNamed', { by: TeamsBy }),
  /** The whole note that facilitators keep for themselves on a part of the talk. */
  fact('DebriefNoted', { step: DebriefStep, text: z.string() }),
  /** A person shows the own words to the facilitators, in place of what the seat showed before; and takes them back. */
  fact('CommitmentShared', { seat: Id, ...Words.shape }),
  fact('CommitmentWithdrawn', { seat: Id }),
  fact('ScreenSet', { shows: ScreenShows }),
  /** Only what is otherwise now. */
  fact('PlanCorrected', {
    ...ofTeam,
    chips: z.partialRecord(Card, z.int()),
    price: z.nullable(z.number()),
    focus: z.nullable(Focus),
    split: z.nullable(Split),
    reason: z.string(),
  }),
  /** The team has so many chips more (or less, below nought) in the budget of this round, which has not started. */
  fact('BudgetAdjusted', { ...ofTeam, chips: z.int(), reason: z.string() }),
  fact('ReviewOpened', { ...inLine, deadline: z.nullable(Time) }),
  fact('PaceSet', { pace: Pace, deadline: z.nullable(Time) }),
  fact('RankingSet', { ranking: Ranking }),
  fact('ChoicesOpened', {}),
  fact('CompanyValueShown', {}),
  fact('CompanyValueHidden', {}),
  fact('DebriefOpened', {}),
  fact('LearningSet', { on: z.boolean() }),
  fact('LearningEnded', {}),
  fact('LearningShown', { shown: z.boolean() }),
  /** All answers of one form of the check, together and sorted: nothing says whose they are. Fewer than five are counted only. */
  fact('LearningRecorded', { moment: Moment, ...Answered.shape }),
]);
export type Fact = z.infer<typeof Fact>;

/** A fact as it stands in the stream. `at` is ms since the epoch, stamped by the server. */
export type SessionEvent = Fact & { readonly at: number; readonly by: Actor };

/** Schema number that new events of every type carry; `upcast` reads the older ones. */
export const EVENT_SCHEMA = 8;
