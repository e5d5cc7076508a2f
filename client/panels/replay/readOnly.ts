import type { Moves } from '../../model/moves.ts';
import type { ServerClock } from '../../model/serverClock.ts';

/** Moves of somebody who can only look on: every wish is refused, and none is ever under way. */
export const NO_MOVES: Moves = {
  ask: async () => ({ ok: false, at: 0, refused: 'session/over' }),
  pending: [],
  refusal: null,
  dismissRefusal: () => undefined,
};

/** A clock that stands where the step was recorded, ms since the epoch. */
export const clockAt = (at: number): ServerClock => ({ now: () => at });
