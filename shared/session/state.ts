import type { Outcome } from '../market/outcome.ts';
import type { MarketState } from '../market/state.ts';
import type { Chips, Role } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Adjustment } from './adjustments.ts';
import type { TeamCauses } from './causes.ts';
import type { Commitment } from './commitments.ts';
import type { Correction } from './corrections.ts';
import type { Course } from './course.ts';
import type { Talk } from './debrief.ts';
import type { Hindsight } from './hindsight.ts';
import type { Learning } from './learning.ts';
import type { LineKind } from './lineKind.ts';
import type { Notice } from './notices.ts';
import type { Split, UsedPlan } from './plans.ts';
import type { RoomScreen } from './screens.ts';
import type { Deputy, Holder, Placed } from './seats.ts';
import type { Allowance, Ranking, Settings, Team } from './settings.ts';

export type Seat = Placed & {
  readonly name: string;
  readonly bot: boolean;
  /** Why a bot plays for the person who holds the seat; null: the person plays. */
  readonly deputy: Deputy | null;
  /** The round in whose planning the person came; null once that planning is over. */
  readonly cameIn: number | null;
  /** Times the planning time of all, in every planning that opens from now on. */
  readonly allowance: Allowance;
  /** The place is free again; the name stays for what the seat did. */
  readonly left: boolean;
  /** When the person was taken out, ms since the epoch, and whether they may not come back. */
  readonly removedAt: number | null;
  readonly blocked: boolean;
};

export type Offer = {
  readonly offer: number;
  readonly role: Role;
  readonly seat: string;
  readonly split: Split;
  readonly reason: string;
};

/** What a move replaced: enough to take it back. */
export type Move = { readonly chips: Partial<Chips> } | { readonly price: number } | { readonly focus: string };

export type PerRole<T> = { readonly [R in Role]: T };

/** One team's planning of one round: the draft of both roles, the split, the offers on it and the locks. */
export type Table = {
  readonly split: Split;
  readonly chips: Chips;
  readonly price: number;
  readonly focus: string;
  readonly moves: PerRole<readonly Move[]>;
  readonly writer: PerRole<string | null>;
  readonly lockedBy: PerRole<string | null>;
  /** The latest move or lock of the role was a bot's. */
  readonly byBot: PerRole<boolean>;
  /** Milliseconds that each role has beyond the common deadline, and whether its time is up. */
  readonly extra: PerRole<number>;
  readonly over: PerRole<boolean>;
  readonly prediction: PerRole<number | null>;
  readonly offer: Offer | null;
  /** How many offers were made in this round; the number of the latest. */
  readonly offers: number;
  readonly lastOffer: { readonly offer: Offer; readonly end: 'accepted' | 'declined' | 'lapsed' } | null;
  /** What the facilitator did to this plan, oldest first. */
  readonly corrections: readonly Correction[];
};

export type Phase = 'briefing' | 'planning' | 'market' | 'review';

/** A shock of the deck that was aimed at one team, or at all (null). */
export type Struck = { readonly shock: string; readonly team: string | null };

/** A shock that lies ready for a round that is not closed yet. Teams and screen know of it if it was announced. */
export type ShockAhead = Struck & { readonly round: number; readonly announced: boolean };

export type Round = {
  readonly round: number;
  readonly phase: Phase;
  /** When the phase began and when it ends by itself, ms since the epoch; no deadline means no limit, or paused. */
  readonly since: number;
  readonly deadline: number | null;
  readonly pausedLeft: number | null;
  readonly closing: { readonly at: number; readonly missing: readonly string[] } | null;
  /** The facilitator gave more time: planning does not end early while somebody is missing. */
  readonly heldOpen: boolean;
  /** Its planning was closed before and is open again. */
  readonly reopened: boolean;
  /** The market as the round finds it. */
  readonly before: MarketState;
  /** What of this round's figures teams get to know of each other. */
  readonly ranking: Ranking;
  /** Whether teams and screen get company value beside this round's two scores. */
  readonly companyValue: boolean;
  readonly tables: Readonly<Record<string, Table>>;
  readonly used: Readonly<Record<string, UsedPlan>> | null;
  /** Who held which role when planning was closed; null before. */
  readonly held: Readonly<Record<string, PerRole<readonly Holder[]>>> | null;
  readonly outcome: Outcome | null;
  /** Why each team's numbers changed; null until it is worked out, and in sessions that are older than the answer. */
  readonly causes: Readonly<Record<string, TeamCauses>> | null;
  /** The shocks that struck when the market ran, and how they had lain ready. */
  readonly struck: readonly Struck[];
  readonly laid: readonly ShockAhead[];
};

/** One course of rounds from a given start. */
export type Line = {
  readonly line: string;
  readonly kind: LineKind;
  readonly parent: { readonly line: string; readonly round: number } | null;
  readonly rounds: readonly Round[];
  readonly shocks: readonly ShockAhead[];
  /** Bonuses and penalties, of every round of this line. */
  readonly adjustments: readonly Adjustment[];
  readonly market: MarketState;
  readonly brandValue: Readonly<Record<string, number>>;
  readonly quotas: readonly number[];
  /** The round from which all choices are open on it, whatever the scenario says. */
  readonly choicesFrom: number | null;
  /** What was found out about it once it was over. */
  readonly hindsight: Hindsight;
};

/** A round that is tried once more after all of them: on a line of its own, by some teams or all, and what has become of it. */
export type Attempt = {
  readonly line: string;
  readonly round: number;
  /** The teams that plan it again; the others' plans are played as they stand in the record. */
  readonly teams: readonly string[];
  readonly state: 'running' | 'compared' | 'calledOff';
};

export type Session = {
  readonly session: string;
  readonly code: string;
  readonly seed: string;
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly stage: 'lobby' | 'playing' | 'debrief';
  readonly teams: readonly Team[];
  /** The letter under which each team is shown where it must not be known, by team id. */
  readonly letters: Readonly<Record<string, string>>;
  readonly seats: readonly Seat[];
  /** Where everybody sat before seats were balanced, and the bots that got up; null once somebody sits elsewhere again. */
  readonly balancedFrom: { readonly moves: readonly Placed[]; readonly bots: readonly string[] } | null;
  readonly lines: Readonly<Record<string, Line>>;
  /** The line that counts. */
  readonly official: string;
  /** The line being played: the one that counts, or another beside it. */
  readonly playing: string;
  readonly course: Course;
  /** For the rounds that are yet to start, and for all of them in the debrief. */
  readonly companyValue: boolean;
  /** What was posted since the round began, as far as it stands; and how many there were in the session. */
  readonly notices: readonly Notice[];
  readonly noticesPosted: number;
  readonly screen: RoomScreen;
  readonly talk: Talk;
  /** Every attempt that was opened, oldest first. */
  readonly attempts: readonly Attempt[];
  /** Words that people show to the facilitators now: one per seat. */
  readonly commitments: readonly Commitment[];
  readonly learning: Learning;
};

/** Before `SessionOpened` there is nothing. */
export type SessionState = Session | null;
export const initialState: SessionState = null;

const lineOf = (session: Session, id: string): Line => {
  const line = session.lines[id];
  if (!line) throw new Error(`session ${session.session} has no line ${id}`);
  return line;
};

/** The line on which everybody is now. Where a result counts is another question: see `officialLine`. */
export const playedLine = (session: Session): Line => lineOf(session, session.playing);

/** The line whose results are those of the session. */
export const officialLine = (session: Session): Line => lineOf(session, session.official);

/** A round is played to learn the game; nothing of it counts or stays. */
export const inPractice = (session: Session): boolean => playedLine(session).kind === 'practice';

/** A round is tried once more, beside the one that counts. */
export const inAttempt = (session: Session): boolean => playedLine(session).kind === 'attempt';

/** The debrief has been opened: all that counts was played and is released, also while a round is tried once more. */
export const isOver = (session: Session): boolean => session.stage === 'debrief' || inAttempt(session);

/** Rounds of the line being played. */
export const roundsOf = (session: Session): number => (inPractice(session) ? 1 : session.settings.rounds);

/** Whether this round is the last that counts. */
export const isLastRound = (session: Session, round: Round): boolean =>
  playedLine(session).kind === 'real' && round.round >= session.settings.rounds;

/** The round being played, or the last one; null in the lobby. */
export const currentRound = (session: Session): Round | null => playedLine(session).rounds.at(-1) ?? null;

export const tableOf = (round: Round, team: string): Table => {
  const table = round.tables[team];
  if (!table) throw new Error(`round ${round.round} has no team ${team}`);
  return table;
};

/** Rounds for which a shock may be played or taken back: the current one until its planning is closed, and the next. */
export function shockRounds(session: Session): number[] {
  const current = currentRound(session);
  const first = current === null || current.used !== null ? (current?.round ?? 0) + 1 : current.round;
  const next = (current?.round ?? 0) + 1;
  return [...new Set([first, next])].filter((round) => round <= roundsOf(session));
}

/** The round whose planning opens next. */
export function nextPlanning(session: Session): number {
  const round = currentRound(session);
  return round === null ? 1 : round.phase === 'briefing' ? round.round : round.round + 1;
}

/** Seats that somebody or a bot holds now. */
export const heldSeats = (session: Session): readonly Seat[] => session.seats.filter((seat) => !seat.left);

export const seatsIn = (session: Session, team: string, role: Role): readonly Seat[] =>
  heldSeats(session).filter((seat) => seat.team === team && seat.roles.includes(role));

export const otherRole = (role: Role): Role => (role === 'sales' ? 'marketing' : 'sales');

/** Whether a choice that opens step by step is open in this round. */
export const isOpen = (session: Session, choice: keyof Scenario['opens'], round: number): boolean => {
  const { choicesFrom } = playedLine(session);
  return (
    session.settings.openAll ||
    (choicesFrom !== null && round >= choicesFrom) ||
    round >= session.scenario.opens[choice]
  );
};
