import type { Role } from '../scenario/cards.ts';
import { CARD_TRAITS } from '../scenario/cards.ts';
import { attemptAfter } from './attemptAfter.ts';
import { courseAfter } from './course.ts';
import { NO_TALK } from './debrief.ts';
import type { SessionEvent } from './events.ts';
import { withHindsight } from './hindsightAfter.ts';
import { learningAfter } from './learning.ts';
import { addLine } from './newLine.ts';
import { addRound } from './newRound.ts';
import { newSession } from './newSession.ts';
import { withoutNotices } from './notices.ts';
import { placed, replaced } from './placing.ts';
import { inTheRoom } from './room.ts';
import { allWaitedFor, holdersOf, seatsAfter } from './seatsAfter.ts';
import { shocksAfter } from './shocks.ts';
import type { Move, Offer, Session, SessionState, Table } from './state.ts';
import { nextPlanning } from './state.ts';
import { withExtra } from './tableTime.ts';
import { reopen, stepBack } from './takenBack.ts';
import { timeAfter } from './timeAfter.ts';
import { inLine, inPlay, inRound, inTable } from './within.ts';

/** The state after one more fact. Total: every fact of the stream has its case, and nothing else changes a session. */
export function evolve(state: SessionState, event: SessionEvent): SessionState {
  if (event.type === 'SessionOpened') {
    return newSession(event.data);
  }
  if (state === null) throw new Error(`${event.type} before SessionOpened`);
  const course = courseAfter(state.course, event);
  const after = happened(learningAfter(state, event), event);
  return course === state.course ? after : { ...after, course };
}

function happened(session: Session, event: Exclude<SessionEvent, { type: 'SessionOpened' }>): Session {
  switch (event.type) {
    case 'LineOpened':
      return addLine(session, event);
    case 'LineMadeOfficial':
      return { ...session, official: event.data.line, playing: event.data.line };
    case 'PracticeStarted':
      return { ...session, stage: 'playing', playing: event.data.line };
    case 'PracticeEnded':
      return { ...allWaitedFor(withoutNotices(session)), stage: 'lobby', playing: session.official };
    case 'AttemptOpened':
    case 'AttemptEnded':
      return attemptAfter(session, event);
    case 'SeatTaken':
    case 'SeatMoved':
    case 'SeatLeft':
    case 'SeatRenamed':
    case 'SeatRemoved':
    case 'RemovalUndone':
    case 'BlockLifted':
    case 'SeatsBalanced':
    case 'BalanceUndone':
    case 'RolesSwapped':
    case 'DeputyStarted':
    case 'DeputyEnded':
    case 'AllowanceSet':
      return seatsAfter(session, event);
    case 'StartPlanned':
    case 'LearningSet':
    case 'LearningEnded':
    case 'LearningShown':
    case 'LearningRecorded':
      return session;
    case 'SessionStarted':
      return { ...session, stage: 'playing', playing: session.official };
    case 'RoundStarted':
      return addRound(withoutNotices(session), event);
    case 'RoundReopened':
      return reopen(session, event);
    case 'PlanningWithdrawn':
    case 'ReviewWithdrawn':
    case 'RoundWithdrawn':
      return stepBack(session, event);
    case 'RoundOpened':
      return inRound(allWaitedFor(session), event, (round) => ({
        phase: 'planning',
        since: event.at,
        deadline: event.data.deadline,
        pausedLeft: null,
        heldOpen: false,
        tables: withExtra(round.tables, event.data.extra),
      }));
    case 'ChipsPlaced':
      return inTable(session, event, (table) => ({
        chips: placed(table.chips, event.data),
        ...moved(table, CARD_TRAITS[event.data.card].role, { chips: replaced(table.chips, event.data) }, event),
      }));
    case 'PriceSet':
      return inTable(session, event, (table) => ({
        price: event.data.price,
        ...moved(table, 'marketing', { price: table.price }, event),
      }));
    case 'FocusSet':
      return inTable(session, event, (table) => ({
        focus: event.data.focus,
        ...moved(table, 'marketing', { focus: table.focus }, event),
      }));
    case 'MoveUndone':
      return inTable(session, event, (table) => undone(table, event.data.role, event));
    case 'PredictionCommitted':
      return inTable(session, event, (table) => ({
        prediction: { ...table.prediction, [event.data.role]: event.data.cents },
      }));
    case 'OfferMade': {
      const { role, offer, split, reason } = event.data;
      const made: Offer = { offer, role, split, reason, seat: seatOf(event) };
      return inTable(session, event, () => ({ offer: made, offers: offer }));
    }
    case 'OfferAccepted':
      return inTable(session, event, (table) => ({ split: event.data.split, ...ended(table, 'accepted') }));
    case 'OfferDeclined':
      return inTable(session, event, (table) => ended(table, 'declined'));
    case 'OfferLapsed':
      return inTable(session, event, (table) => ended(table, 'lapsed'));
    case 'PlanLocked':
      return inTable(session, event, (table) => ({
        lockedBy: { ...table.lockedBy, [event.data.role]: seatOf(event) },
        byBot: { ...table.byBot, [event.data.role]: isBots(event) },
      }));
    case 'PlanUnlocked': {
      const unlocked = inTable(session, event, (table) => ({
        lockedBy: { ...table.lockedBy, [event.data.role]: null },
      }));
      return inRound(unlocked, event, () => ({ closing: null }));
    }
    case 'TimePaused':
    case 'TimeResumed':
    case 'TimeExtended':
    case 'TimeGranted':
    case 'TimeEnded':
    case 'ClosingAnnounced':
    case 'ClosingWithdrawn':
      return timeAfter(session, event);
    case 'ShockPlayed':
    case 'ShockWithdrawn':
      return inLine(session, event.data.line, { shocks: shocksAfter(session, event) });
    case 'NoticePosted':
    case 'NoticeWithdrawn':
    case 'ScreenLookedAt':
    case 'DebriefStepped':
    case 'TeamsNamed':
    case 'DebriefNoted':
    case 'CommitmentShared':
    case 'CommitmentWithdrawn':
    case 'ScreenSet':
    case 'PlanCorrected':
    case 'BudgetAdjusted':
      return inTheRoom(session, event);
    case 'RoundClosed':
      return inRound(allWaitedFor(session), event, () => ({
        used: event.data.plans,
        held: holdersOf(session),
        closing: null,
        deadline: null,
        pausedLeft: null,
      }));
    case 'RoundResolved': {
      const { line, round, outcome, market, deadline, shocks } = event.data;
      const after = inRound(session, event, () => ({
        phase: 'market',
        since: event.at,
        outcome,
        struck: shocks,
        laid: session.lines[line]?.shocks.filter((shock) => shock.round === round) ?? [],
        deadline,
        pausedLeft: null,
      }));
      const ahead = after.lines[line]?.shocks.filter((shock) => shock.round !== round) ?? [];
      return inLine(after, line, { market, shocks: ahead });
    }
    case 'CausesFound':
      return inRound(session, event, () => ({ causes: event.data.teams }));
    case 'PaybackFound':
    case 'ChoiceWeighed':
    case 'LuckMeasured':
      return inLine(session, event.data.line, withHindsight(session.lines[event.data.line], event));
    case 'ReviewOpened':
      return inRound(session, event, () => ({
        phase: 'review',
        since: event.at,
        deadline: event.data.deadline,
        pausedLeft: null,
      }));
    case 'PaceSet': {
      const paced = { ...session, settings: { ...session.settings, pace: event.data.pace } };
      const { deadline } = event.data;
      return inPlay(paced, ({ phase }) => (phase === 'planning' ? {} : { deadline, pausedLeft: null }));
    }
    case 'RankingSet':
      return { ...session, settings: { ...session.settings, ranking: event.data.ranking } };
    case 'ChoicesOpened':
      return inLine(session, session.playing, { choicesFrom: nextPlanning(session) });
    case 'CompanyValueShown':
    case 'CompanyValueHidden':
      return { ...session, companyValue: event.type === 'CompanyValueShown' };
    case 'DebriefOpened':
      return inPlay({ ...withoutNotices(session), stage: 'debrief', talk: { ...NO_TALK, since: event.at } }, () => ({
        deadline: null,
        pausedLeft: null,
      }));
  }
}

const seatOf = (event: SessionEvent): string => (event.by.kind === 'seat' ? event.by.seat : event.by.kind);

const isBots = ({ by }: SessionEvent): boolean => by.kind === 'seat' && by.bot === true;

const moved = (table: Table, role: Role, move: Move, event: SessionEvent): Partial<Table> => ({
  moves: { ...table.moves, [role]: [...table.moves[role], move] },
  writer: { ...table.writer, [role]: seatOf(event) },
  byBot: { ...table.byBot, [role]: isBots(event) },
});

function undone(table: Table, role: Role, event: SessionEvent): Partial<Table> {
  const move = table.moves[role].at(-1);
  if (!move) return {};
  const back = 'chips' in move ? { chips: { ...table.chips, ...move.chips } } : move;
  return {
    ...back,
    moves: { ...table.moves, [role]: table.moves[role].slice(0, -1) },
    writer: { ...table.writer, [role]: seatOf(event) },
    byBot: { ...table.byBot, [role]: isBots(event) },
  };
}

const ended = (table: Table, end: 'accepted' | 'declined' | 'lapsed'): Partial<Table> =>
  table.offer ? { offer: null, lastOffer: { offer: table.offer, end } } : {};
