import type { SessionEvent } from '../session/events.ts';
import type { Phase } from '../session/state.ts';
import type { RecordedEvent } from './recording.ts';

/** Where a session stands, as somebody who scrubs through it names it. `closed`: the plans that counted, side by side. */
export type Place = 'lobby' | Exclude<Phase, 'review'> | 'closed' | 'review' | 'debrief';

/** What does not count: a practice round, what came of a round before it was reopened, or a round that was tried once more. */
export type Aside = 'practice' | 'replaced' | 'attempt';

/** One position of a replay: the session as it stood when the fact of this version had been recorded. */
export type Step = {
  readonly version: number;
  /** Ms since the epoch. */
  readonly at: number;
  readonly place: Place;
  /** 0 in the lobby. */
  readonly round: number;
  /** The line of rounds that was played. */
  readonly line: string;
  /** Null for all that counts. */
  readonly aside: Aside | null;
  /** Planning that is open again after it had been closed. */
  readonly again: boolean;
  /** The first step of its place, or of lobby and debrief the last: what one scrubs by when not every move matters. */
  readonly chapter: boolean;
  readonly type: SessionEvent['type'];
  /** The team that the fact is about, where there is one. */
  readonly team: string | null;
};

type Where = Pick<Step, 'place' | 'round' | 'line' | 'again' | 'aside'> & {
  readonly official: string;
  /** The last round that counts, once the debrief is open. */
  readonly last: number;
};

/** Facts that only lead over to another line: the next one shows what has become of it. */
const LEADS_OVER: readonly SessionEvent['type'][] = ['LineOpened', 'LineMadeOfficial', 'PracticeStarted'];
/** Of these the last step is the chapter. */
const ENDS: readonly Place[] = ['lobby', 'debrief'];
/** In the lobby, and yet not what one looks for there. */
const LEAVES_LOBBY: readonly SessionEvent['type'][] = ['SessionStarted'];

/** Every position at which there is something to see, in order. The facts that open a session come before the first. */
export function steps(events: readonly RecordedEvent[]): Step[] {
  const made: Step[] = [];
  let where: Where | null = null;
  for (const event of events) {
    const before: Where | null = where;
    if (event.type === 'LineOpened' && event.data.kind === 'real' && event.data.parent)
      replace(made, event.data.parent);
    where = after(event, where);
    if (where === null || (before !== null && LEADS_OVER.includes(event.type))) continue;
    const { official: _, last: __, ...there } = where;
    made.push({
      ...there,
      version: event.version,
      at: event.at,
      chapter: !ENDS.includes(there.place) && (there.place !== before?.place || there.round !== before.round),
      type: event.type,
      team: teamOf(event),
    });
  }
  const lobby = made.findLastIndex((step) => step.place === 'lobby' && !LEAVES_LOBBY.includes(step.type));
  const debrief = made.at(-1)?.place === 'debrief' ? made.length - 1 : -1;
  return made.map((step, index) => (index === lobby || index === debrief ? { ...step, chapter: true } : step));
}

/** All since the closing of the round after which another line goes on was replaced by it. */
function replace(made: Step[], parent: { readonly line: string; readonly round: number }): void {
  const from = made.findLastIndex(
    ({ type, line, round }) => type === 'RoundClosed' && line === parent.line && round === parent.round + 1,
  );
  made.forEach((step, index) => {
    if (from >= 0 && index >= from) made[index] = { ...step, aside: 'replaced' };
  });
}

/** Where the session stands after a fact; null before it is whole. */
function after(event: SessionEvent, where: Where | null): Where | null {
  if (event.type === 'LineMadeOfficial')
    return {
      ...(where ?? { place: 'lobby', round: 0, again: false, aside: null, last: 0 }),
      line: event.data.line,
      official: event.data.line,
    };
  if (where === null) return null;
  switch (event.type) {
    case 'PracticeStarted':
      return { ...where, line: event.data.line, aside: 'practice' };
    case 'PracticeEnded':
      return { ...where, place: 'lobby', round: 0, line: where.official, again: false, aside: null };
    case 'RoundStarted':
      return { ...where, place: 'briefing', round: event.data.round, line: event.data.line, again: false };
    case 'RoundOpened':
      return { ...where, place: 'planning', again: false };
    case 'RoundReopened':
      return { ...where, place: 'planning', round: event.data.round, again: true };
    case 'PlanningWithdrawn':
      return { ...where, place: 'briefing', again: false };
    case 'RoundClosed':
      return { ...where, place: 'closed', again: false };
    case 'RoundResolved':
    case 'ReviewWithdrawn':
      return { ...where, place: 'market' };
    case 'ReviewOpened':
      return { ...where, place: 'review' };
    case 'RoundWithdrawn':
      return { ...where, place: where.round > 1 ? 'review' : 'lobby', round: where.round - 1 };
    case 'DebriefOpened':
      return { ...where, place: 'debrief', last: where.round };
    case 'AttemptOpened': {
      const { line, round } = event.data;
      return { ...where, place: 'planning', round, line, again: false, aside: 'attempt' };
    }
    case 'AttemptEnded':
      return { ...where, place: 'debrief', round: where.last, line: where.official, aside: null };
    default:
      return where;
  }
}

function teamOf(event: SessionEvent): string | null {
  return 'team' in event.data ? event.data.team : null;
}
