import type { View } from '../../shared/view/parts.ts';
import type { Countdown } from './countdown.ts';
import type { Sound } from './sound.ts';

/** From when on time is short, in seconds. */
export const SHORT = 10;

/** What is to be heard when one view follows another: at most one sound, the weightiest. */
export function cueBetween(before: View, after: View): Sound | null {
  const { phase, round } = after.session;
  if (phase !== before.session.phase || round !== before.session.round) {
    if (phase === 'market') return 'marketOpens';
    return phase === 'review' ? 'results' : null;
  }
  const [was, is] = [before.plan, after.plan];
  if (!was || !is || was.role !== is.role) return null;
  const turned = (from: string | null, to: string | null): boolean => from === null && to !== null;
  if (turned(was.lockedBy, is.lockedBy) || turned(was.other.lockedBy, is.other.lockedBy)) return 'locked';
  return is.offer && is.offer.role !== is.role && is.offer.offer !== was.offer?.offer ? 'offer' : null;
}

/** Whether the clock has just come to its last seconds. */
export const nowShort = (before: Countdown, after: Countdown): boolean =>
  before.kind === 'running' && after.kind === 'running' && before.seconds > SHORT && after.seconds <= SHORT;
