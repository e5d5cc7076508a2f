import type { Session } from '../../shared/session/state.ts';

/** Why a person may not come back to a seat that they had: null while they may. */
export function whyGone({ seats }: Session, seat: string): 'seat/blocked' | 'seat/removed' | null {
  const gone = seats.find((it) => it.seat === seat);
  if (!gone?.left) return null;
  return gone.blocked ? 'seat/blocked' : 'seat/removed';
}
