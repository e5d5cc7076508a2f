import type { Role } from '../scenario/cards.ts';
import { chipsOf } from '../scenario/cards.ts';
import type { Actor } from './actor.ts';
import { plansNow } from './attempts.ts';
import type { AnyCommand } from './commands.ts';
import { mayCommit } from './commitments.ts';
import { onTalk } from './debrief.ts';
import { onLearning } from './learning.ts';
import { onCourse } from './onCourse.ts';
import type { Rejection } from './rejections.ts';
import { mayCommand } from './rights.ts';
import { mayAdjust, mayOpenChoices } from './room.ts';
import { heldByFacilitator } from './screens.ts';
import { onSeats } from './seatRights.ts';
import type { Round, Session } from './state.ts';
import { currentRound, inPractice, isLastRound, isOpen, isOver, otherRole, shockRounds, tableOf } from './state.ts';

/** Who asks, as far as rules care: a player is a team and its roles. */
export type Who =
  | { readonly kind: 'facilitator'; readonly right?: 'lead' | 'assistant' | undefined }
  | { readonly kind: 'screen' | 'observer' | 'clock' | 'server' }
  | { readonly kind: 'player'; readonly team: string; readonly roles: readonly Role[] };

export const whoIs = (session: Session, actor: Actor): Who | null => {
  if (actor.kind !== 'seat') return actor;
  const seat = session.seats.find((it) => it.seat === actor.seat && !it.left);
  // A bot that no longer plays for somebody has nothing more to say.
  if (seat && actor.bot && !seat.bot && seat.deputy === null) return null;
  return seat ? { kind: 'player', team: seat.team, roles: seat.roles } : null;
};

/** What is asked, without its payload. The role is needed for commands on a plan. */
export type Asked = { readonly type: AnyCommand['type']; readonly round?: number; readonly role?: Role };

/**
 * Says why somebody may not do something now, or null if they may. It knows who and when; what a payload says is judged
 * by `decide`. Views show the same answer, so that a client never needs a rule.
 */
export function authorise(session: Session, who: Who, asked: Asked): Rejection | null {
  if (who.kind === 'facilitator' && !mayCommand(who, asked.type)) return 'lead/only';
  switch (asked.type) {
    case 'OpenSession':
    case 'TakeSeat':
      if (who.kind !== 'server') return 'server/only';
      return asked.type === 'TakeSeat' && isOver(session) ? 'session/over' : null;
    case 'RecordCauses':
    case 'RecordPayback':
    case 'RecordChoice':
    case 'RecordLuck':
    case 'RecordLearning':
      return who.kind === 'server' ? null : 'server/only';
    case 'EndDeputy':
      return who.kind === 'clock' ? null : 'clock/only';
    case 'BeginDeputy':
    case 'AnnounceClosing':
    case 'WithdrawClosing':
    case 'EndTime':
      return who.kind === 'clock' ? inPhase(session, asked.round, 'planning') : 'clock/only';
    case 'MoveSeat':
      if (who.kind !== 'player') return 'seat/unknown';
      return session.stage === 'lobby' ? null : 'session/started';
    case 'PlayMyself':
      if (who.kind !== 'player') return 'seat/unknown';
      return session.stage === 'debrief' ? 'session/over' : null;
    case 'ShareCommitment':
    case 'WithdrawCommitment':
      return who.kind === 'player' ? mayCommit(session) : 'seat/unknown';
    case 'RenameSeat':
    case 'SeatPerson':
    case 'BalanceSeats':
    case 'UndoBalance':
    case 'RemoveSeat':
    case 'UndoRemoval':
    case 'LiftBlock':
    case 'SeatOneBot':
    case 'LetBotPlay':
    case 'LetPersonPlay':
    case 'SwapRoles':
      return onSeats(session, who, { ...asked, type: asked.type });
    case 'StartSession':
    case 'SeatBots':
      if (who.kind !== 'facilitator' && who.kind !== 'server') return 'facilitator/only';
      if (asked.type === 'StartSession')
        return session.stage === 'lobby' || inPractice(session) ? null : 'session/started';
      return session.stage === 'debrief' ? 'session/over' : null;
    case 'SetPace':
    case 'PlanStart':
    case 'SetAllowance':
    case 'OpenChoices':
      if (who.kind !== 'facilitator') return 'facilitator/only';
      if (isOver(session)) return 'session/over';
      return asked.type === 'OpenChoices' ? mayOpenChoices(session) : null;
    case 'StartPractice':
    case 'EndPractice':
    case 'ReopenRound':
    case 'StepBack':
    case 'OpenAttempt':
    case 'EndAttempt':
      return who.kind === 'facilitator' ? onCourse(session, asked) : 'facilitator/only';
    case 'GrantTime':
      if (who.kind !== 'facilitator') return 'facilitator/only';
      return inPhase(session, asked.round, 'planning') ?? onTime(session, asked);
    case 'PauseTime':
    case 'ResumeTime':
    case 'ExtendTime':
      return who.kind === 'facilitator' ? onTime(session, asked) : 'facilitator/only';
    case 'PostNotice':
    case 'WithdrawNotice':
    case 'LookAtScreen':
    case 'ShowCompanyValue':
    case 'SetScreen':
      if (asked.type === 'SetScreen' && who.kind === 'screen' && !heldByFacilitator(session)) return null;
      return who.kind === 'facilitator' ? null : 'facilitator/only';
    case 'ShowDebrief':
    case 'NameTeams':
    case 'NoteDebrief':
      return onTalk(session, who);
    case 'SetLearning':
    case 'EndLearning':
    case 'ShowLearning':
      return onLearning(session, who, asked.type);
    case 'CorrectPlan':
      return who.kind === 'facilitator' ? inPhase(session, asked.round, 'planning') : 'facilitator/only';
    case 'AdjustBudget':
      return who.kind === 'facilitator' ? mayAdjust(session, asked.round) : 'facilitator/only';
    case 'PlayShock':
    case 'WithdrawShock':
      return who.kind === 'facilitator' ? onShock(session, asked.round) : 'facilitator/only';
    case 'SetRanking':
      if (who.kind !== 'facilitator') return 'facilitator/only';
      if (isOver(session)) return 'session/over';
      return isLast(session) ? 'round/last' : null;
    case 'OpenPlanning':
    case 'CloseRound':
    case 'OpenReview':
    case 'StartRound':
    case 'OpenDebrief':
      return maySteer(session, who) ?? onStep(session, asked);
    case 'PlaceChips':
    case 'SetPrice':
    case 'SetFocus':
    case 'CommitPrediction':
    case 'UndoMove':
    case 'OfferSplit':
    case 'AcceptOffer':
    case 'DeclineOffer':
    case 'LockPlan':
    case 'UnlockPlan':
      return onPlan(session, who, asked);
  }
}

const maySteer = (session: Session, who: Who): Rejection | null => {
  if (who.kind === 'facilitator' || who.kind === 'clock' || who.kind === 'server') return null;
  return who.kind === 'player' && session.settings.pace === 'players' && plansNow(session, who.team)
    ? null
    : 'facilitator/only';
};

const isLast = (session: Session): boolean => {
  const round = currentRound(session);
  return round !== null && isLastRound(session, round);
};

/** A round number that is given must be the round being played. */
const inPhase = (session: Session, asked: number | undefined, phase: Round['phase']): Rejection | null => {
  const round = currentRound(session);
  if (session.stage === 'debrief') return 'session/over';
  if (!round) return 'session/not-started';
  if (asked !== undefined && asked !== round.round) return 'round/other';
  if (round.phase === phase) return null;
  return phase === 'planning' ? 'round/not-open' : 'round/not-ready';
};

const onStep = (session: Session, asked: Asked): Rejection | null => {
  switch (asked.type) {
    case 'OpenPlanning':
      return inPhase(session, asked.round, 'briefing');
    case 'CloseRound':
      return inPhase(session, asked.round, 'planning');
    case 'OpenReview':
      return inPhase(session, asked.round, 'market');
    default: {
      const before = asked.type === 'OpenDebrief' || asked.round === undefined ? undefined : asked.round - 1;
      const wrong = isOver(session) ? 'session/over' : inPhase(session, before, 'review');
      if (wrong || inPractice(session)) return wrong ?? 'session/practice';
      if (asked.type === 'OpenDebrief') return isLast(session) ? null : 'round/not-last';
      return isLast(session) ? 'round/last' : null;
    }
  }
};

const onTime = (session: Session, asked: Asked): Rejection | null => {
  const round = currentRound(session);
  if (session.stage === 'debrief') return 'session/over';
  if (!round) return 'session/not-started';
  if (asked.round !== undefined && asked.round !== round.round) return 'round/other';
  if (asked.type === 'ResumeTime') return round.pausedLeft === null ? 'time/not-paused' : null;
  if (asked.type === 'PauseTime' && round.pausedLeft !== null) return 'time/paused';
  return round.deadline === null && round.pausedLeft === null ? 'time/no-limit' : null;
};

/** Without a round: whether there is any round left for a shock. */
const onShock = (session: Session, asked: number | undefined): Rejection | null => {
  if (isOver(session)) return 'session/over';
  const open = shockRounds(session);
  if (open.length === 0) return 'round/last';
  if (asked === undefined || open.includes(asked)) return null;
  return asked === currentRound(session)?.round ? 'round/not-open' : 'round/other';
};

const onPlan = (session: Session, who: Who, asked: Asked): Rejection | null => {
  if (who.kind !== 'player') return 'seat/unknown';
  const { role } = asked;
  if (!role || !who.roles.includes(role)) return 'seat/other-role';
  if (!plansNow(session, who.team)) return 'attempt/other-team';
  const wrong = inPhase(session, asked.round, 'planning');
  if (wrong) return wrong;
  const round = currentRound(session);
  if (!round) return 'session/not-started';
  const table = tableOf(round, who.team);
  const locked = table.lockedBy[role] !== null;
  // An offer that is agreed changes both plans, so neither role's time may be up.
  const both = asked.type === 'OfferSplit' || asked.type === 'AcceptOffer';
  if (table.over[role] || (both && table.over[otherRole(role)])) return 'time/up';
  switch (asked.type) {
    case 'UnlockPlan':
      return locked ? null : 'plan/not-locked';
    case 'LockPlan':
      if (locked) return 'plan/locked';
      return chipsOf(role, table.chips) > table.split[role] ? 'plan/over-budget' : null;
    case 'UndoMove':
      if (locked) return 'plan/locked';
      return table.moves[role].length === 0 ? 'plan/nothing-to-undo' : null;
    case 'SetPrice':
    case 'SetFocus':
      if (!isOpen(session, asked.type === 'SetPrice' ? 'price' : 'focus', round.round)) return 'choice/not-open-yet';
      return locked ? 'plan/locked' : null;
    case 'CommitPrediction':
      return isOpen(session, 'prediction', round.round) ? null : 'choice/not-open-yet';
    case 'OfferSplit':
      return isOpen(session, 'split', round.round) ? null : 'choice/not-open-yet';
    case 'AcceptOffer':
    case 'DeclineOffer':
      if (!table.offer) return 'offer/none';
      return table.offer.role === otherRole(role) ? null : 'offer/own';
    default:
      return locked ? 'plan/locked' : null;
  }
};
