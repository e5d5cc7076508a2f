import * as z from 'zod/mini';
import type { Actor } from '../session/actor.ts';
import { Right } from '../session/actor.ts';
import type { Fact } from '../session/events.ts';
import { chairOf, rightOf } from '../session/rights.ts';
import type { Session } from '../session/state.ts';

/** What an entry of the log is about; a reader can look at one kind alone. */
export const LOG_KINDS = ['steps', 'time', 'people', 'rules', 'shocks', 'room', 'links', 'files'] as const;
export const LogKind = z.enum(LOG_KINDS);
export type LogKind = z.infer<typeof LogKind>;

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One thing that somebody did with the session from a facilitator's chair. */
export const LogEntry = z.object({
  /** Ms since the epoch. */
  at: z.int(),
  chair: z.string(),
  right: Right,
  label: z.string(),
  kind: LogKind,
  /** Name of the first fact that it made, and of the others. */
  what: z.string(),
  facts: z.array(z.string()),
  round: z.nullable(z.int()),
  /** Names to show of the team and the person that it was about. */
  team: z.nullable(z.string()),
  person: z.nullable(z.string()),
  details: z.record(z.string(), Value),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** The kind of every fact that a facilitator can make happen; null for what only others do. */
const KINDS: { readonly [T in Fact['type']]: LogKind | null } = {
  SessionOpened: null,
  LineOpened: 'steps',
  LineMadeOfficial: 'steps',
  SeatTaken: 'people',
  SeatMoved: 'people',
  SeatLeft: 'people',
  SeatRenamed: 'people',
  SeatRemoved: 'people',
  RemovalUndone: 'people',
  BlockLifted: 'people',
  SeatsBalanced: 'people',
  BalanceUndone: 'people',
  RolesSwapped: 'people',
  DeputyStarted: 'people',
  DeputyEnded: 'people',
  StartPlanned: 'steps',
  SessionStarted: 'steps',
  PracticeStarted: 'steps',
  PracticeEnded: 'steps',
  RoundStarted: 'steps',
  RoundOpened: 'steps',
  RoundReopened: 'steps',
  AttemptOpened: 'steps',
  AttemptEnded: 'steps',
  PlanningWithdrawn: 'steps',
  ReviewWithdrawn: 'steps',
  RoundWithdrawn: 'steps',
  ChipsPlaced: null,
  PriceSet: null,
  FocusSet: null,
  PredictionCommitted: null,
  MoveUndone: null,
  OfferMade: null,
  OfferAccepted: null,
  OfferDeclined: null,
  OfferLapsed: null,
  PlanLocked: null,
  PlanUnlocked: null,
  TimePaused: 'time',
  TimeResumed: 'time',
  TimeExtended: 'time',
  AllowanceSet: 'time',
  TimeGranted: 'time',
  TimeEnded: null,
  ClosingAnnounced: null,
  ClosingWithdrawn: null,
  RoundClosed: 'steps',
  ShockPlayed: 'shocks',
  ShockWithdrawn: 'shocks',
  NoticePosted: 'room',
  NoticeWithdrawn: 'room',
  ScreenLookedAt: 'room',
  CommitmentShared: null,
  CommitmentWithdrawn: null,
  ScreenSet: 'room',
  DebriefStepped: 'steps',
  TeamsNamed: 'rules',
  DebriefNoted: 'room',
  PlanCorrected: 'room',
  BudgetAdjusted: 'room',
  RoundResolved: 'steps',
  CausesFound: null,
  PaybackFound: null,
  ChoiceWeighed: null,
  LuckMeasured: null,
  ReviewOpened: 'steps',
  PaceSet: 'rules',
  RankingSet: 'rules',
  ChoicesOpened: 'rules',
  CompanyValueShown: 'rules',
  CompanyValueHidden: 'rules',
  DebriefOpened: 'steps',
  LearningSet: 'rules',
  LearningEnded: 'steps',
  LearningShown: 'room',
  LearningRecorded: null,
};

/** The facts that a facilitator can make happen, by name. */
export const LOGGED = Object.entries(KINDS).flatMap(([type, kind]) => (kind === null ? [] : [type]));

/** A fact of the session's stream. `commandId` stands on the first of those that one command made. */
export type Told = Fact & { readonly at: number; readonly by: Actor; readonly commandId: string | null };

/** Something that was done with the session and is no fact of its stream. */
export type Beside = {
  readonly at: number;
  readonly by: Actor;
  readonly kind: LogKind;
  readonly what: string;
  readonly details: LogEntry['details'];
};

/** Whose chair it was, also of a link that was taken back since. */
export type Named = { readonly chair: string; readonly label: string };

/**
 * All that facilitators did, oldest first: a line for each command of theirs that made something happen, told by the session's
 * own facts, and one for all else.
 */
export function logOf(
  session: Session,
  told: readonly Told[],
  beside: readonly Beside[],
  named: readonly Named[],
): LogEntry[] {
  const done = commandsOf(told).flatMap((facts) => {
    const [first] = facts;
    if (first?.by.kind !== 'facilitator') return [];
    const kind = facts.map(({ type }) => KINDS[type]).find((it) => it !== null) ?? 'rules';
    return [
      entryOf(session, named, { ...first, by: first.by, kind, what: first.type, details: detailsOf(first) }, facts),
    ];
  });
  const others = beside.flatMap(({ by, ...rest }) =>
    by.kind === 'facilitator' ? [entryOf(session, named, { ...rest, by }, [])] : [],
  );
  return [...done, ...others].sort((one, other) => one.at - other.at);
}

/** The facts of each command, in order: a batch begins where a command is named, or somebody else acts. */
function commandsOf(told: readonly Told[]): Told[][] {
  const batches: Told[][] = [];
  for (const fact of told) {
    const latest = batches.at(-1);
    const last = latest?.at(-1);
    const more = last && fact.commandId === null && fact.at === last.at && sameActor(fact.by, last.by);
    if (latest && more) latest.push(fact);
    else batches.push([fact]);
  }
  return batches;
}

const sameActor = (one: Actor, other: Actor): boolean => JSON.stringify(one) === JSON.stringify(other);

function entryOf(
  session: Session,
  named: readonly Named[],
  { at, by, kind, what, details }: Omit<Beside, 'by'> & { readonly by: Extract<Actor, { kind: 'facilitator' }> },
  facts: readonly Told[],
): LogEntry {
  const chair = chairOf(by);
  const { team, seat, round, ...rest } = details;
  // A command that did the same to many is about none of them more than another.
  const alone = facts.slice(1).every(({ type }) => type !== what);
  return {
    at,
    chair,
    right: rightOf(by),
    label: named.find((it) => it.chair === chair)?.label ?? '',
    kind,
    what,
    facts: facts.slice(1).map(({ type }) => type),
    round: typeof round === 'number' ? round : null,
    team: (alone && session.teams.find(({ id }) => id === team)?.name) || null,
    person: (alone && session.seats.find((it) => it.seat === seat)?.name) || null,
    details: alone ? rest : {},
  };
}

/** A facilitator's own note is not in the log, only that it was written. */
const detailsOf = (fact: Fact): LogEntry['details'] =>
  plain(fact.type === 'DebriefNoted' ? { step: fact.data.step } : fact.data);

/** What can be said of a fact in a word or number; ids of lines mean nothing to a reader. */
const plain = ({ line: _, ...data }: Readonly<Record<string, unknown>>): LogEntry['details'] =>
  Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, z.infer<typeof Value>] => Value.safeParse(entry[1]).success),
  );
