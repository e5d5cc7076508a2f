import { ok } from '../lib/result.ts';
import type { Decided } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { Phase, Session } from './state.ts';

/** When a step of the session was taken. `practice`: in a round that does not count. */
export type Mark = {
  readonly at: number;
  readonly practice: boolean;
  readonly round: number;
  readonly phase: Phase | 'debrief' | 'attempt';
};

/** How the workshop ran so far, and when it was to begin by plan (ms since the epoch), if somebody said. */
export type Course = { readonly startsAt: number | null; readonly marks: readonly Mark[] };

export const NO_COURSE: Course = { startsAt: null, marks: [] };

/** Lines of rounds that do not count are named so. */
const PRACTICE = 'practice';
const ATTEMPT = 'attempt';

const STEPS: { readonly [T in SessionEvent['type']]?: Mark['phase'] } = {
  RoundStarted: 'briefing',
  RoundOpened: 'planning',
  RoundReopened: 'planning',
  PlanningWithdrawn: 'briefing',
  ReviewWithdrawn: 'market',
  RoundResolved: 'market',
  ReviewOpened: 'review',
  DebriefOpened: 'debrief',
  AttemptOpened: 'attempt',
};

/** The course after one more fact: every step leaves a mark. */
export function courseAfter(course: Course, { type, at, data }: SessionEvent): Course {
  if (type === 'StartPlanned') return { ...course, startsAt: data.startsAt };
  const phase = STEPS[type];
  if (phase === undefined) return course;
  // Of an attempt only its beginning counts: it is one item of an agenda.
  if (phase !== 'attempt' && 'line' in data && data.line.startsWith(ATTEMPT)) return course;
  const practice = 'line' in data && data.line.startsWith(PRACTICE);
  const round = 'round' in data ? data.round : 0;
  return { ...course, marks: [...course.marks, { at, practice, round, phase }] };
}

/** Says when the workshop is to begin, or that nobody knows. */
export const planStart = ({ course }: Session, startsAt: number | null): Decided =>
  ok(course.startsAt === startsAt ? [] : [{ type: 'StartPlanned', data: { startsAt } }]);
