import type { Rejection } from './rejections.ts';
import type { Session } from './state.ts';

/** Whether somebody may let bots rehearse the whole session, which leaves nothing in it. */
export function mayRehearse(session: Session, who: { readonly kind: string }): Rejection | null {
  if (who.kind !== 'facilitator') return 'facilitator/only';
  return session.stage === 'lobby' ? null : 'session/started';
}
