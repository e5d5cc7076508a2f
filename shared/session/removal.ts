import { fail, ok } from '../lib/result.ts';
import type { Role } from '../scenario/cards.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact } from './events.ts';
import { botsLeave } from './seating.ts';
import type { Seat, Session } from './state.ts';
import { currentRound, heldSeats, tableOf } from './state.ts';

/** How long a removal can be undone, in milliseconds. */
export const UNDO_MS = 60_000;

/** When a removal can be undone no more, ms since the epoch; null for a seat from which nobody was removed. */
export const undoUntil = ({ removedAt }: Seat): number | null => (removedAt === null ? null : removedAt + UNDO_MS);

/** Takes a person, or a bot, out of the session. What they did stays; what they locked opens again. Refuses `seat/unknown`. */
export function removeSeat(session: Session, { seat, block }: Extract<AskedCommand, { type: 'RemoveSeat' }>): Decided {
  const held = heldSeats(session).find((it) => it.seat === seat);
  if (!held) return fail('seat/unknown');
  const gone: Fact = held.bot
    ? { type: 'SeatLeft', data: { seat } }
    : { type: 'SeatRemoved', data: { seat, blocked: block } };
  return ok([...leaveBehind(session, held, held.roles), gone]);
}

/**
 * Lets a person back into the seat, and in again if they were blocked. Refuses `seat/nothing-to-undo` where nobody was removed, and
 * `seat/undo-late` a minute after.
 */
export function undoRemoval(
  session: Session,
  at: number,
  { seat }: Extract<AskedCommand, { type: 'UndoRemoval' }>,
): Decided {
  const gone = session.seats.find((it) => it.seat === seat);
  const until = gone ? undoUntil(gone) : null;
  if (!gone || until === null) return fail('seat/nothing-to-undo');
  if (at > until) return fail('seat/undo-late');
  return ok([...makeRoom(session, gone), { type: 'RemovalUndone', data: { seat } }]);
}

/** Lets who was blocked in again, into the same seat, at any time after. Refuses `seat/nothing-to-undo` where nobody was. */
export function liftBlock(session: Session, { seat }: Extract<AskedCommand, { type: 'LiftBlock' }>): Decided {
  const gone = session.seats.find((it) => it.seat === seat);
  if (!gone?.blocked) return fail('seat/nothing-to-undo');
  return ok([...makeRoom(session, gone), { type: 'BlockLifted', data: { seat } }]);
}

const makeRoom = (session: Session, { team, roles }: Seat): Fact[] =>
  roles.flatMap((role) => botsLeave(session, team, role));

/** What becomes of a seat's locks and offer when it gives up these roles in the middle of planning. */
export function leaveBehind(session: Session, { seat, team }: Seat, roles: readonly Role[]): Fact[] {
  const round = currentRound(session);
  if (round?.phase !== 'planning') return [];
  const table = tableOf(round, team);
  const at = { line: session.playing, round: round.round, team };
  const unlocked = roles
    .filter((role) => table.lockedBy[role] === seat && !table.over[role])
    .map((role): Fact => ({ type: 'PlanUnlocked', data: { ...at, role } }));
  const { offer } = table;
  if (offer?.seat !== seat || !roles.includes(offer.role)) return unlocked;
  return [...unlocked, { type: 'OfferLapsed', data: { ...at, offer: offer.offer } }];
}
