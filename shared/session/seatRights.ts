import type { Asked, Who } from './authorise.ts';
import type { Rejection } from './rejections.ts';
import type { SEAT_COMMANDS } from './seatCommands.ts';
import type { Session } from './state.ts';
import { currentRound, isOver } from './state.ts';

type OfSeats = (typeof SEAT_COMMANDS)[number]['_zod']['output']['type'];

export type AskedOfSeats = Asked & { readonly type: OfSeats };

/** Why the facilitator may not do something with seats now. Names and people may be seen to at any time. */
export function onSeats(session: Session, who: Who, asked: AskedOfSeats): Rejection | null {
  if (who.kind !== 'facilitator') return 'facilitator/only';
  switch (asked.type) {
    case 'RenameSeat':
    case 'RemoveSeat':
    case 'UndoRemoval':
    case 'LiftBlock':
      return null;
    case 'SeatPerson':
    case 'SeatOneBot':
    case 'LetBotPlay':
    case 'LetPersonPlay':
      return session.stage === 'debrief' ? 'session/over' : null;
    case 'BalanceSeats':
      return whileNothingRuns(session);
    case 'UndoBalance':
      return whileNothingRuns(session) ?? (session.balancedFrom ? null : 'seat/nothing-to-undo');
    case 'SwapRoles':
      return session.stage === 'lobby' ? 'session/not-started' : whileNothingRuns(session);
  }
}

/** Nobody changes tables while a plan is being made or played. */
const whileNothingRuns = (session: Session): Rejection | null => {
  if (isOver(session)) return 'session/over';
  const phase = currentRound(session)?.phase;
  return phase === 'planning' || phase === 'market' ? 'round/running' : null;
};
