import { fail, ok } from '../lib/result.ts';
import type { Who } from './authorise.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { Answered, Form, Moment, Sheet } from './learningSheets.ts';
import { FEWEST_TOLD } from './learningSheets.ts';
import type { Rejection } from './rejections.ts';
import type { Session } from './state.ts';
import { isOver } from './state.ts';

/** What the stream tells of the check. Answers are null until they are closed, and where nobody took it. */
export type Learning = {
  /** A planning has been opened: it is too late for the first form. */
  readonly begun: boolean;
  /** The facilitator has ended the second. */
  readonly ended: boolean;
  /** The room is shown what came of it. */
  readonly shown: boolean;
  readonly before: Answered | null;
  readonly after: Answered | null;
};

export const NO_LEARNING: Learning = { begun: false, ended: false, shown: false, before: null, after: null };

/** Which form can be answered now: the first until a planning opens, the second from the debrief on until it is ended. */
export function openMoment(session: Session): Moment | null {
  const { settings, learning } = session;
  if (!settings.learning) return null;
  if (isOver(session)) return learning.ended ? null : 'after';
  return learning.begun ? null : 'before';
}

/** Nobody can answer this form any more, so its answers can be written down together. */
export const isClosed = ({ learning }: Session, moment: Moment): boolean =>
  moment === 'before' ? learning.begun : learning.ended;

/** Of every four who join, the first and the last begin with form A: so that no form goes with a role or a half of the room. */
const FIRST_FORMS: readonly Form[] = ['a', 'b', 'b', 'a'];

/** The form that a person is given; null for who holds no seat, and for bots. */
export function formOf(session: Session, seat: string, moment: Moment): Form | null {
  const people = session.seats.filter(({ bot }) => !bot);
  const at = people.findIndex((it) => it.seat === seat && !it.left);
  const first = at < 0 ? undefined : FIRST_FORMS[at % FIRST_FORMS.length];
  if (first === undefined) return null;
  return moment === 'before' ? first : first === 'a' ? 'b' : 'a';
}

/** Why a person may not answer now, or null. Whether they have done so before is not in the stream. */
export function mayAnswer(session: Session, seat: string, moment: Moment): Rejection | null {
  if (formOf(session, seat, moment) === null) return 'seat/unknown';
  if (!session.settings.learning) return 'learning/off';
  return openMoment(session) === moment ? null : 'learning/closed';
}

/** Why somebody may not switch the check, end its second form, or show what came of it. */
export function onLearning(
  session: Session,
  who: Who,
  type: 'SetLearning' | 'EndLearning' | 'ShowLearning',
): Rejection | null {
  const { settings, learning } = session;
  if (who.kind !== 'facilitator') return 'facilitator/only';
  if (type === 'SetLearning') return session.stage === 'lobby' ? null : 'session/started';
  if (!settings.learning) return 'learning/off';
  if (!isOver(session)) return 'debrief/not-open';
  if (type === 'ShowLearning') return learning.ended ? null : 'learning/open';
  return learning.ended ? 'learning/closed' : null;
}

export const setLearning = ({ settings }: Session, on: boolean): Decided =>
  ok(settings.learning === on ? [] : [{ type: 'LearningSet', data: { on } }]);

export const showLearning = ({ learning }: Session, shown: boolean): Decided =>
  ok(learning.shown === shown ? [] : [{ type: 'LearningShown', data: { shown } }]);

/** Writes down all answers of a form that is closed, once; in an order that says nothing, and not so few that they say whose. Refuses `learning/open`. */
export function recordLearning(session: Session, moment: Moment, sheets: readonly Sheet[]): Decided {
  if (!isClosed(session, moment)) return fail('learning/open');
  if (session.learning[moment] !== null || sheets.length === 0) return ok([]);
  const kept = sheets.length < FEWEST_TOLD ? [] : inNoOrder(sheets);
  return ok([{ type: 'LearningRecorded', data: { moment, count: sheets.length, sheets: kept } }]);
}

const inNoOrder = (sheets: readonly Sheet[]): Sheet[] =>
  [...sheets].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** The session after a fact that concerns the check; the same session after any other. */
export function learningAfter(session: Session, event: SessionEvent): Session {
  const { settings, learning } = session;
  switch (event.type) {
    case 'RoundOpened':
      return learning.begun ? session : { ...session, learning: { ...learning, begun: true } };
    case 'LearningSet':
      return { ...session, settings: { ...settings, learning: event.data.on } };
    case 'LearningEnded':
      return { ...session, learning: { ...learning, ended: true } };
    case 'LearningShown':
      return { ...session, learning: { ...learning, shown: event.data.shown } };
    case 'LearningRecorded': {
      const { moment, ...answered } = event.data;
      return { ...session, learning: { ...learning, [moment]: answered } };
    }
    default:
      return session;
  }
}
