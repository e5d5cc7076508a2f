import { ROLES } from '../scenario/cards.ts';
import { roundSeconds } from './agenda.ts';
import type { AskedCommand, ServerCommand } from './commands.ts';
import { isTimeUpForSome, lastEnd, planningsOf, waitedFor } from './ownTime.ts';
import type { Phase, Round, Seat, Session } from './state.ts';
import { currentRound, heldSeats, playedLine, seatsIn, tableOf } from './state.ts';

/** Seconds that the steps other than planning last where the clock sets the pace and no agenda says. */
export const STEP_SECONDS: Readonly<Record<Exclude<Phase, 'planning'>, number>> = {
  briefing: 20,
  market: 35,
  review: 90,
};

/** Milliseconds between the word that planning ends early and its end: time to unlock, or to come back. */
export const CLOSING_MS = { everyone: 4_000, someMissing: 30_000 } as const;

/** When the current step of a session at the clock's pace ends by itself, or null. */
export const stepDeadline = (session: Session, phase: Phase, at: number): number | null => {
  if (phase === 'planning')
    return session.settings.planningSeconds === null ? null : at + session.settings.planningSeconds * 1000;
  // After practice somebody says when it counts, and after an attempt when the debrief goes on.
  if (phase === 'review' && playedLine(session).kind !== 'real') return null;
  const { room, pace } = session.settings;
  const seconds = room.agenda === null ? STEP_SECONDS : roundSeconds(room.agenda);
  return pace === 'clock' ? at + seconds[phase] * 1000 : null;
};

/** What the clock must ask for, and when; null if nothing is due by time. */
export function due(session: Session): { readonly at: number; readonly command: AskedCommand | ServerCommand } | null {
  const current = currentRound(session);
  if (!current || session.stage !== 'playing') return null;
  const { round, phase, deadline, closing } = current;
  const end = deadline !== null && phase === 'planning' ? lastEnd(current, deadline) : deadline;
  const at = closing && (end === null || closing.at < end) ? closing.at : end;
  if (at === null) return null;
  switch (phase) {
    case 'briefing':
      return { at, command: { type: 'OpenPlanning', round } };
    case 'planning': {
      const next = nextEnd(current);
      if (next !== null && next < at) return { at: next, command: { type: 'EndTime', round } };
      return { at, command: { type: 'CloseRound', round } };
    }
    case 'market':
      return { at, command: { type: 'OpenReview', round } };
    case 'review':
      return {
        at,
        command: round < session.settings.rounds ? { type: 'StartRound', round: round + 1 } : { type: 'OpenDebrief' },
      };
  }
}

/** When the next role's time is up that is not yet. */
function nextEnd(round: Round): number | null {
  const ends = planningsOf(round).flatMap(({ table, role, end }) => (end === null || table.over[role] ? [] : [end]));
  return ends.length > 0 ? Math.min(...ends) : null;
}

/**
 * Whom this planning waits for: not for those who came in the middle of it, unless nobody else is here. They may plan and lock, but
 * nobody's round gets longer by their coming.
 */
function waitedForIn(session: Session, round: number, connected: ReadonlySet<string>): (seat: Seat) => boolean {
  const isLate = (seat: Seat): boolean => seat.cameIn === round && seat.deputy === null;
  const others = heldSeats(session).some((seat) => !seat.bot && !isLate(seat) && connected.has(seat.seat));
  return (seat) => !others || !isLate(seat);
}

/**
 * Seats that keep planning from ending early, given who is connected (bots always are). `waiting` are here and have not
 * locked; `missing` are not here and have not locked. A role counts as locked for all who hold it, also where
 * its time is up.
 */
export function unlocked(session: Session, connected: ReadonlySet<string>): { waiting: string[]; missing: string[] } {
  const current = currentRound(session);
  const waiting = new Set<string>();
  const missing = new Set<string>();
  if (current?.phase !== 'planning') return { waiting: [], missing: [] };
  const waitedFor = waitedForIn(session, current.round, connected);
  for (const { id } of session.teams) {
    for (const role of ROLES) {
      const { lockedBy, over } = tableOf(current, id);
      if (lockedBy[role] !== null || over[role]) continue;
      const seats = seatsIn(session, id, role).filter(waitedFor);
      const here = seats.filter((seat) => seat.bot || seat.deputy !== null || connected.has(seat.seat));
      for (const seat of here) waiting.add(seat.seat);
      if (here.length === 0) for (const seat of seats) missing.add(seat.seat);
    }
  }
  return { waiting: [...waiting], missing: [...missing] };
}

/**
 * Whether the early end of planning should be announced or withdrawn now. It is announced only while somebody is here. Once
 * all have locked it stands even if everybody drops out; while somebody is missing it does not.
 */
export function closingWish(
  session: Session,
  connected: ReadonlySet<string>,
): { wish: 'announce' | 'withdraw'; round: number; missing: string[] } | null {
  const current = currentRound(session);
  if (current?.phase !== 'planning' || session.stage !== 'playing') return null;
  // Past the common deadline planning ends with the last who is waited for, and needs no other word.
  if (isTimeUpForSome(current) && waitedFor(current).length === 0) return null;
  const { waiting, missing } = unlocked(session, connected);
  const somebodyHere = heldSeats(session).some((seat) => !seat.bot && connected.has(seat.seat));
  const ready =
    somebodyHere && waiting.length === 0 && current.pausedLeft === null && !(current.heldOpen && missing.length > 0);
  const announced = current.closing;
  if (ready && (!announced || announced.missing.join() !== missing.join()))
    return { wish: 'announce', round: current.round, missing };
  if (!ready && announced && (somebodyHere || announced.missing.length > 0))
    return { wish: 'withdraw', round: current.round, missing: [] };
  return null;
}
