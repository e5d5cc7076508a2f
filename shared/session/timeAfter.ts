import type { SessionEvent } from './events.ts';
import type { Session } from './state.ts';
import { withTimeAgain, withTimeUp } from './tableTime.ts';
import { inRound, inTable } from './within.ts';

type OfTime = Extract<
  SessionEvent,
  {
    type:
      | 'TimePaused'
      | 'TimeResumed'
      | 'TimeExtended'
      | 'TimeGranted'
      | 'TimeEnded'
      | 'ClosingAnnounced'
      | 'ClosingWithdrawn';
  }
>;

/** The session after something that happened to the time of its round. */
export function timeAfter(session: Session, event: OfTime): Session {
  switch (event.type) {
    case 'TimePaused':
      return inRound(session, event, () => ({ deadline: null, pausedLeft: event.data.left, closing: null }));
    case 'TimeResumed':
      return inRound(session, event, () => ({ deadline: event.data.deadline, pausedLeft: null }));
    case 'TimeExtended': {
      const { deadline, left } = event.data;
      return inRound(session, event, ({ tables }) => ({
        deadline,
        pausedLeft: left,
        heldOpen: true,
        closing: null,
        tables: withTimeAgain(tables, deadline === null ? (left ?? 0) : deadline - event.at),
      }));
    }
    case 'TimeGranted':
      return inRound(
        inTable(session, event, ({ extra, over }) => ({
          extra: { ...extra, [event.data.role]: event.data.extra },
          over: { ...over, [event.data.role]: false },
        })),
        event,
        () => ({ closing: null }),
      );
    case 'TimeEnded':
      return inRound(session, event, ({ tables }) => ({ tables: withTimeUp(tables, event.data.roles) }));
    case 'ClosingAnnounced':
      return inRound(session, event, () => ({ closing: { at: event.data.closesAt, missing: event.data.missing } }));
    case 'ClosingWithdrawn':
      return inRound(session, event, () => ({ closing: null }));
  }
}
