import type { UsedPlan } from './plans.ts';
import type { Attempt, Session } from './state.ts';
import { inAttempt } from './state.ts';

/** So many rounds may be tried once more in a session, those that were called off included. */
export const MOST_ATTEMPTS = 5;

/** Who has locked a plan that nobody makes: it stands in the record. */
export const BY_RECORD = 'record';

/** The attempt that is being played; null where none is. */
export const attemptNow = (session: Session): Attempt | null =>
  session.attempts.find(({ line, state }) => state === 'running' && line === session.playing) ?? null;

/** Whether a team plans the round that is being played: all do, but in an attempt of others. */
export const plansNow = (session: Session, team: string): boolean => attemptNow(session)?.teams.includes(team) ?? true;

/** The session as a debrief shows it that an attempt of others has interrupted. */
export const officially = (session: Session): Session =>
  inAttempt(session) ? { ...session, stage: 'debrief', playing: session.official } : session;

/** The plans that were played the first time; null where no attempt is being played. */
export function plansOfRecord(session: Session): Readonly<Record<string, UsedPlan>> | null {
  const attempt = attemptNow(session);
  const parent = attempt && session.lines[attempt.line]?.parent;
  if (!parent) return null;
  return session.lines[parent.line]?.rounds.find(({ round }) => round === attempt.round)?.used ?? null;
}
