import { attemptNow, MOST_ATTEMPTS } from './attempts.ts';
import type { Asked } from './authorise.ts';
import type { Rejection } from './rejections.ts';
import { mayReopen, mayStepBack } from './reopenable.ts';
import type { Session } from './state.ts';
import { inPractice, officialLine } from './state.ts';

/** Which rounds are played, and why not others: a practice before them, one of them again, or one once more after all. */
export function onCourse(session: Session, { type, round }: Asked): Rejection | null {
  switch (type) {
    case 'StartPractice':
      return session.stage === 'lobby' ? null : 'session/started';
    case 'EndPractice':
      return inPractice(session) ? null : 'practice/none';
    case 'OpenAttempt':
      return mayTry(session, round);
    case 'EndAttempt':
      return attemptNow(session) ? null : 'attempt/none';
    case 'ReopenRound':
      return mayReopen(session, round);
    default:
      return mayStepBack(session, round);
  }
}

/** Only a round that counts, one after the other, and not without end. */
function mayTry(session: Session, asked: number | undefined): Rejection | null {
  if (attemptNow(session)) return 'attempt/running';
  if (session.stage !== 'debrief') return 'debrief/not-open';
  if (session.attempts.length >= MOST_ATTEMPTS) return 'attempt/too-many';
  if (asked === undefined) return null;
  return officialLine(session).rounds.some(({ round, outcome }) => round === asked && outcome)
    ? null
    : 'round/not-closed';
}
