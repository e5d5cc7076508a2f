import { budgetAdjusted } from './adjustments.ts';
import { commitmentsAfter } from './commitments.ts';
import { planCorrected } from './corrections.ts';
import { talkAfter } from './debrief.ts';
import type { SessionEvent } from './events.ts';
import { noticed } from './notices.ts';
import type { Rejection } from './rejections.ts';
import { screenSet } from './screens.ts';
import type { Session } from './state.ts';
import { currentRound, isOver, nextPlanning, playedLine, roundsOf } from './state.ts';

type InTheRoom = Extract<
  SessionEvent,
  {
    type:
      | 'NoticePosted'
      | 'NoticeWithdrawn'
      | 'ScreenLookedAt'
      | 'ScreenSet'
      | 'DebriefStepped'
      | 'TeamsNamed'
      | 'DebriefNoted'
      | 'CommitmentShared'
      | 'CommitmentWithdrawn'
      | 'PlanCorrected'
      | 'BudgetAdjusted';
  }
>;

/** The session after something that the facilitator did for the people in the room, or they for the facilitator. */
export function inTheRoom(session: Session, event: InTheRoom): Session {
  switch (event.type) {
    case 'NoticePosted':
    case 'NoticeWithdrawn':
      return noticed(session, event);
    case 'ScreenLookedAt':
      return session;
    case 'DebriefStepped':
    case 'TeamsNamed':
    case 'DebriefNoted':
      return { ...session, talk: talkAfter(session.talk, event) };
    case 'CommitmentShared':
    case 'CommitmentWithdrawn':
      return commitmentsAfter(session, event);
    case 'ScreenSet':
      return screenSet(session, event);
    case 'PlanCorrected':
      return planCorrected(session, event);
    case 'BudgetAdjusted':
      return budgetAdjusted(session, event);
  }
}

/** All choices open with the next planning that is not open yet: there must be one. */
export function mayOpenChoices(session: Session): Rejection | null {
  if (playedLine(session).choicesFrom !== null || session.settings.openAll) return 'choice/open';
  return nextPlanning(session) > roundsOf(session) ? 'round/last' : null;
}

/** Budgets are given out when a round starts: only those of the next round can still be others. */
export function mayAdjust(session: Session, asked: number | undefined): Rejection | null {
  if (isOver(session)) return 'session/over';
  const next = (currentRound(session)?.round ?? 0) + 1;
  if (next > roundsOf(session)) return 'round/last';
  return asked === undefined || asked === next ? null : 'round/other';
}
