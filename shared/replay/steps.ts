import type { SessionEvent } from '../session/events.ts';
import type { Phase } from '../session/state.ts';
import type { RecordedEvent } from './recording.ts';

/** Where a session stands, as somebody who scrubs through it names it. `closed`: the plans that counted, side by side. */
export type Place = 'lobby' | Exclude<Phase, 'review'> | 'closed' | 'review' | 'debrief';

/** One position of a replay: the session as it stood when the fact of this version had been recorded. */
export type Step = {
  readonly version: number;
  /** Ms since the epoch. */
  readonly at: number;
  readonly place: Place;
  /** 0 in the lobby. */
  readonly round: number;
  /** The first step of its place, or of lobby and debrief the last: what one scrubs by when not every move matters. */
  readonly chapter: boolean;
  readonly type: SessionEvent['type'];
  /** The team that the fact is about, where there is one. */
  readonly team: string | null;
};

/** Every position at which there is something to see, in order. The facts that open a session come before the first. */
export function steps(events: readonly RecordedEvent[]): Step[] {
  const made: Step[] = [];
  let place: Place | null = null;
  let round = 0;
  for (const event of events) {
    const before: Place | null = place;
    place = placeAfter(event, place);
    if (event.type === 'RoundStarted') round = event.data.round;
    if (place === null) continue;
    made.push({
      version: event.version,
      at: event.at,
      place,
      round,
      type: event.type,
      team: teamOf(event),
      chapter: place !== before && place !== 'lobby' && place !== 'debrief',
    });
  }
  const lobby = made.findLastIndex((step) => step.place === 'lobby' && step.type !== 'SessionStarted');
  const debrief = made.at(-1)?.place === 'debrief' ? made.length - 1 : -1;
  return made.map((step, index) => (index === lobby || index === debrief ? { ...step, chapter: true } : step));
}

/** The place after a fact; null before the session is whole. */
function placeAfter(event: SessionEvent, place: Place | null): Place | null {
  switch (event.type) {
    case 'LineMadeOfficial':
      return place ?? 'lobby';
    case 'RoundStarted':
      return 'briefing';
    case 'RoundOpened':
      return 'planning';
    case 'RoundClosed':
      return 'closed';
    case 'RoundResolved':
      return 'market';
    case 'ReviewOpened':
      return 'review';
    case 'DebriefOpened':
      return 'debrief';
    default:
      return place;
  }
}

function teamOf(event: SessionEvent): string | null {
  return 'team' in event.data ? event.data.team : null;
}
