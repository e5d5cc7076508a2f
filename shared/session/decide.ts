import type { Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import { CARD_TRAITS } from '../scenario/cards.ts';
import type { Actor } from './actor.ts';
import { adjustBudget } from './adjustments.ts';
import { balanceSeats, renameSeat, seatOneBot, seatPerson, swapRoles, undoBalance } from './arranging.ts';
import { endAttempt, openAttempt } from './attempt.ts';
import type { Asked } from './authorise.ts';
import { authorise, whoIs } from './authorise.ts';
import { extendTime, openChoices, pauseTime, resumeTime, setPace, setRanking, showCompanyValue } from './chair.ts';
import type { AnyCommand, Stamped } from './commands.ts';
import { shareCommitment, withdrawCommitment } from './commitments.ts';
import { correctPlan } from './corrections.ts';
import { planStart } from './course.ts';
import { nameTeams, noteDebrief, showDebrief } from './debrief.ts';
import { beginDeputy, byPerson, deputyWhileAway, endDeputy } from './deputy.ts';
import type { Fact } from './events.ts';
import { recordCauses, recordHindsight } from './findings.ts';
import { recordLearning, setLearning, showLearning } from './learning.ts';
import { postNotice, withdrawNotice } from './notices.ts';
import { openSession } from './opening.ts';
import { endTime, grantTime, setAllowance } from './ownTime.ts';
import type { PlanCommand } from './planning.ts';
import { plan } from './planning.ts';
import { endPractice, startPractice, startSession } from './practice.ts';
import type { Rejection } from './rejections.ts';
import { liftBlock, removeSeat, undoRemoval } from './removal.ts';
import { reopenRound, stepBack } from './rewind.ts';
import { lookAtScreen, setScreen } from './screens.ts';
import { moveSeat, seatBots, takeSeat } from './seating.ts';
import { playShock, withdrawShock } from './shocks.ts';
import type { StandIn } from './standIn.ts';
import { NO_BOT } from './standIn.ts';
import type { Session, SessionState } from './state.ts';
import {
  announceClosing,
  closeRound,
  openDebrief,
  openPlanning,
  openReview,
  startRound,
  withdrawClosing,
} from './steps.ts';

export type Decided = Result<readonly Fact[], Rejection>;

/**
 * What a stamped wish makes happen, or why not. Pure: the same state and command give the same facts. `standIn` plays for roles
 * that are silent, where the session wants a bot to.
 * A refusal changes nothing. An empty list of facts means that all is already as wished.
 */
export function decide(state: SessionState, { by, at, command }: Stamped, standIn: StandIn = NO_BOT): Decided {
  if (command.type === 'OpenSession') {
    if (by.kind !== 'server') return fail('server/only');
    return state === null ? openSession(command) : fail('session/exists');
  }
  if (state === null) return fail('session/unknown');
  const who = whoIs(state, by);
  if (!who) return fail('seat/unknown');
  const refused = authorise(state, who, askedBy(command));
  return refused ? fail(refused) : allowed(state, by, at, command, standIn);
}

/** A card, the price and the focus belong to a role; other commands on a plan name it. */
const askedBy = (command: AnyCommand): Asked => {
  const type = command.type;
  const round = 'round' in command ? { round: command.round } : {};
  if (command.type === 'PlaceChips') return { type, ...round, role: CARD_TRAITS[command.card].role };
  if (command.type === 'SetPrice' || command.type === 'SetFocus') return { type, ...round, role: 'marketing' };
  return 'role' in command && command.role !== null ? { type, ...round, role: command.role } : { type, ...round };
};

function allowed(
  session: Session,
  by: Actor,
  at: number,
  command: Exclude<AnyCommand, { type: 'OpenSession' }>,
  standIn: StandIn,
): Decided {
  switch (command.type) {
    case 'TakeSeat':
      return takeSeat(session, command);
    case 'MoveSeat':
      return moveSeat(session, by, command);
    case 'SeatBots':
      return seatBots(session);
    case 'PlanStart':
      return planStart(session, command.startsAt);
    case 'RenameSeat':
      return renameSeat(session, command);
    case 'SeatPerson':
      return seatPerson(session, command);
    case 'BalanceSeats':
      return balanceSeats(session);
    case 'UndoBalance':
      return undoBalance(session);
    case 'RemoveSeat':
      return removeSeat(session, command);
    case 'UndoRemoval':
      return undoRemoval(session, at, command);
    case 'LiftBlock':
      return liftBlock(session, command);
    case 'SeatOneBot':
      return seatOneBot(session, command);
    case 'LetBotPlay':
      return beginDeputy(session, command.seat, 'wish');
    case 'BeginDeputy':
      return deputyWhileAway(session, command.seat);
    case 'LetPersonPlay':
      return endDeputy(session, command.seat);
    case 'EndDeputy':
      return endDeputy(session, command.seat, 'away');
    case 'PlayMyself':
      return by.kind === 'seat' ? endDeputy(session, by.seat) : fail('seat/unknown');
    case 'ShareCommitment':
      return shareCommitment(session, by, command);
    case 'WithdrawCommitment':
      return withdrawCommitment(session, by);
    case 'SwapRoles':
      return swapRoles(session, command);
    case 'StartSession':
      return startSession(session, at);
    case 'StartPractice':
      return startPractice(session, at);
    case 'EndPractice':
      return endPractice(session);
    case 'ReopenRound':
      return reopenRound(session, at);
    case 'StepBack':
      return stepBack(session);
    case 'OpenAttempt':
      return openAttempt(session, at, command);
    case 'EndAttempt':
      return endAttempt(session);
    case 'OpenPlanning':
      return openPlanning(session, by, at);
    case 'AnnounceClosing':
      return announceClosing(session, at, command.missing);
    case 'WithdrawClosing':
      return withdrawClosing(session);
    case 'RecordCauses':
      return recordCauses(session, command);
    case 'RecordPayback':
    case 'RecordChoice':
    case 'RecordLuck':
      return recordHindsight(session, command);
    case 'CloseRound':
      return closeRound(session, by, at, standIn);
    case 'OpenReview':
      return openReview(session, by, at);
    case 'StartRound':
      return startRound(session, by, at);
    case 'OpenDebrief':
      return openDebrief(session, by, at);
    case 'PauseTime':
      return pauseTime(session, at);
    case 'ResumeTime':
      return resumeTime(session, at);
    case 'ExtendTime':
      return extendTime(session, command.seconds);
    case 'GrantTime':
      return grantTime(session, at, command);
    case 'SetAllowance':
      return setAllowance(session, command);
    case 'EndTime':
      return endTime(session, at);
    case 'SetPace':
      return setPace(session, at, command.pace);
    case 'SetRanking':
      return setRanking(session, { policy: command.policy, delayed: command.delayed });
    case 'OpenChoices':
      return openChoices();
    case 'ShowCompanyValue':
      return showCompanyValue(session, command.shown);
    case 'PlayShock':
      return playShock(session, command);
    case 'WithdrawShock':
      return withdrawShock(session, command);
    case 'PostNotice':
      return postNotice(session, command);
    case 'WithdrawNotice':
      return withdrawNotice(session, command.notice);
    case 'LookAtScreen':
      return lookAtScreen(session, command);
    case 'ShowDebrief':
      return showDebrief(session, command.step);
    case 'NameTeams':
      return nameTeams(session, command.by);
    case 'NoteDebrief':
      return noteDebrief(session, command.step, command.text);
    case 'SetLearning':
      return setLearning(session, command.on);
    case 'EndLearning':
      return ok([{ type: 'LearningEnded', data: {} }]);
    case 'ShowLearning':
      return showLearning(session, command.shown);
    case 'RecordLearning':
      return recordLearning(session, command.moment, command.sheets);
    case 'SetScreen':
      return setScreen(session, by, command.shows);
    case 'CorrectPlan':
      return correctPlan(session, command);
    case 'AdjustBudget':
      return adjustBudget(session, command);
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
      return byPerson(session, by, plan(session, by, command satisfies PlanCommand));
  }
}
