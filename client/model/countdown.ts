import type { View } from '../../shared/view/parts.ts';
import type { SessionPart } from '../../shared/view/sessionPart.ts';

/** What the clock of a phase shows. `seconds` are whole and rounded up, so that 0 means that time is up. */
export type Countdown =
  | { readonly kind: 'running' | 'paused' | 'closing'; readonly seconds: number }
  | { readonly kind: 'up' | 'none' };

type Timed = Pick<SessionPart, 'deadline' | 'pausedLeft' | 'closing'>;

/** The times that count for who looks on: a role that plans has its own deadline, everybody else the session's. */
export const timesOf = ({ session, plan }: Pick<View, 'session' | 'plan'>): Timed =>
  plan ? { deadline: plan.deadline, pausedLeft: plan.pausedLeft, closing: session.closing } : session;

const secondsTo = (at: number, now: number): number => Math.max(0, Math.ceil((at - now) / 1000));

/** What the clock shows at the server's time `now`: an early end announced for sooner than the deadline comes first. */
export function countdownAt({ deadline, pausedLeft, closing }: Timed, now: number): Countdown {
  if (pausedLeft !== null) return { kind: 'paused', seconds: Math.ceil(pausedLeft / 1000) };
  if (closing && (deadline === null || closing.at < deadline))
    return { kind: 'closing', seconds: secondsTo(closing.at, now) };
  if (deadline === null) return { kind: 'none' };
  const seconds = secondsTo(deadline, now);
  return seconds === 0 ? { kind: 'up' } : { kind: 'running', seconds };
}

/** `3:42`, `12:05`; the first number is minutes. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
