import type { AttemptView } from '../../shared/view/attemptsPart.ts';
import type { View } from '../../shared/view/parts.ts';

/** The attempt at a past round that is going on; null where there is none. */
export const attemptNow = (view: View): AttemptView | null => view.attempts?.attempts.find((it) => it.running) ?? null;

/** This page has the attempt before it, and not the debrief meanwhile. */
export const isTrying = (view: View): boolean => view.session.stage === 'playing' && attemptNow(view) !== null;
