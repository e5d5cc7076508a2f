import type { Rejection } from './rejections.ts';
import type { Round, Session } from './state.ts';
import { currentRound, inPractice, isOver, playedLine } from './state.ts';

/** The round whose planning was closed last, while it may be opened again; null where none may. */
export function reopenable(session: Session): Round | null {
  const current = currentRound(session);
  if (!current || session.stage !== 'playing' || playedLine(session).kind !== 'real') return null;
  if (current.phase === 'briefing') return playedLine(session).rounds.at(-2) ?? null;
  return current.phase === 'planning' ? null : current;
}

/** Whether planning that was closed may be opened again. Once the debrief is open, everything is released and stays. */
export function mayReopen(session: Session, asked: number | undefined): Rejection | null {
  if (isOver(session)) return 'session/over';
  if (session.stage === 'lobby') return 'session/not-started';
  if (inPractice(session)) return 'session/practice';
  const round = reopenable(session);
  if (!round) return 'round/not-closed';
  return asked === undefined || asked === round.round ? null : 'round/other';
}

/** Whether the last step may be taken back. A market that has run is not undone by a step: its round is reopened. */
export function mayStepBack(session: Session, asked: number | undefined): Rejection | null {
  const current = currentRound(session);
  if (isOver(session)) return 'session/over';
  if (!current) return 'session/not-started';
  if (asked !== undefined && asked !== current.round) return 'round/other';
  if (current.phase === 'market') return 'round/closed';
  return current.phase === 'briefing' && inPractice(session) ? 'session/practice' : null;
}
