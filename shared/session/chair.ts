import { ok } from '../lib/result.ts';
import type { Decided } from './decide.ts';
import { stepDeadline } from './due.ts';
import { lastEnd } from './ownTime.ts';
import type { Pace, Ranking } from './settings.ts';
import type { Round, Session } from './state.ts';
import { currentRound } from './state.ts';

const round = (session: Session): Round => {
  const current = currentRound(session);
  if (!current) throw new Error('no round is being played');
  return current;
};

/** Stops the clock of the current step; drafts stay open. */
export function pauseTime(session: Session, at: number): Decided {
  const current = round(session);
  const { round: number, deadline } = current;
  // Past the common deadline the time of those who have more goes on: what is left is below nought for the others.
  const end = deadline ?? at;
  const left = Math.max(end - lastEnd(current, end), end - at);
  return ok([{ type: 'TimePaused', data: { line: session.playing, round: number, left } }]);
}

export function resumeTime(session: Session, at: number): Decided {
  const { round: number, pausedLeft } = round(session);
  return ok([
    { type: 'TimeResumed', data: { line: session.playing, round: number, deadline: at + (pausedLeft ?? 0) } },
  ]);
}

export function extendTime(session: Session, seconds: number): Decided {
  const { round: number, deadline, pausedLeft } = round(session);
  const later = (time: number | null): number | null => (time === null ? null : time + seconds * 1000);
  return ok([
    {
      type: 'TimeExtended',
      data: { line: session.playing, round: number, seconds, deadline: later(deadline), left: later(pausedLeft) },
    },
  ]);
}

/** Changes who moves the session on; a step other than planning gets or loses its time limit at once. */
export function setPace(session: Session, at: number, pace: Pace): Decided {
  if (pace === session.settings.pace) return ok([]);
  const current = currentRound(session);
  const paced: Session = { ...session, settings: { ...session.settings, pace } };
  const kept =
    !current || current.phase === 'planning' ? (current?.deadline ?? null) : stepDeadline(paced, current.phase, at);
  return ok([{ type: 'PaceSet', data: { pace, deadline: kept } }]);
}

/** Chooses what the rounds that are yet to start release of rivals; rounds that have begun keep theirs. */
export function setRanking(session: Session, ranking: Ranking): Decided {
  const { policy, delayed } = session.settings.ranking;
  if (policy === ranking.policy && delayed === ranking.delayed) return ok([]);
  return ok([{ type: 'RankingSet', data: { ranking } }]);
}

/** Opens all choices at once. */
export const openChoices = (): Decided => ok([{ type: 'ChoicesOpened', data: {} }]);

export function showCompanyValue(session: Session, shown: boolean): Decided {
  if (shown === session.companyValue) return ok([]);
  return ok([shown ? { type: 'CompanyValueShown', data: {} } : { type: 'CompanyValueHidden', data: {} }]);
}
