import type { Wish } from '../../shared/protocol/clientMessages.ts';
import type { Can } from '../../shared/session/rejections.ts';
import type { SessionPart } from '../../shared/view/sessionPart.ts';

/** The one step that moves a session on from where it stands. */
export type NextStep = {
  readonly name:
    | 'start'
    | 'startReal'
    | 'openPlanning'
    | 'close'
    | 'openReview'
    | 'startRound'
    | 'openDebrief'
    | 'endAttempt';
  readonly wish: Wish;
  readonly can: Can;
};

/** The step that comes next, whether or not this audience may take it; null once the debrief is open. */
export function nextStep({ stage, phase, round, practice, can }: SessionPart): NextStep | null {
  if (stage === 'lobby') return { name: 'start', wish: { type: 'StartSession' }, can: can.start };
  if (stage === 'debrief' || phase === null) return null;
  switch (phase) {
    case 'briefing':
      return { name: 'openPlanning', wish: { type: 'OpenPlanning', round }, can: can.openPlanning };
    case 'planning':
      return { name: 'close', wish: { type: 'CloseRound', round }, can: can.close };
    case 'market':
      return { name: 'openReview', wish: { type: 'OpenReview', round }, can: can.openReview };
    case 'review':
      if (practice) return { name: 'startReal', wish: { type: 'StartSession' }, can: can.start };
      // All that counts was played: an attempt at one of its rounds leads back to the debrief.
      if (can.startRound === 'session/over')
        return { name: 'endAttempt', wish: { type: 'EndAttempt' }, can: can.endAttempt };
      // The view refuses the next round after the last one with this code, and the debrief before it with another.
      return can.startRound === 'round/last' || can.openDebrief === true
        ? { name: 'openDebrief', wish: { type: 'OpenDebrief' }, can: can.openDebrief }
        : { name: 'startRound', wish: { type: 'StartRound', round: round + 1 }, can: can.startRound };
  }
}
