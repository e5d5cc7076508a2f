import { fail, ok } from '../lib/result.ts';
import { ROLES } from '../scenario/cards.ts';
import { balancedPlaces } from './balance.ts';
import type { AskedCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact } from './events.ts';
import { freeName, tidyName } from './names.ts';
import { leaveBehind } from './removal.ts';
import { botsLeave, handOver, newBot } from './seating.ts';
import { placeOf } from './seatsAfter.ts';
import type { Session } from './state.ts';
import { heldSeats, otherRole, seatsIn } from './state.ts';

type Asked<T extends AskedCommand['type']> = Extract<AskedCommand, { type: T }>;

/** Gives a seat another name; a name that is taken gets a number. Refuses `seat/unknown` and `seat/name-empty`. */
export function renameSeat(session: Session, command: Asked<'RenameSeat'>): Decided {
  const { seat } = command;
  const held = heldSeats(session).find((it) => it.seat === seat);
  if (!held) return fail('seat/unknown');
  const tidy = tidyName(command.name);
  if (tidy === '') return fail('seat/name-empty');
  const name = freeName(session, tidy, seat);
  return ok(name === held.name ? [] : [{ type: 'SeatRenamed', data: { seat, name } }]);
}

/**
 * Seats a person elsewhere, in one role or in both, beside whoever sits there; bots get up. In the middle of planning nothing
 * of theirs stays locked where they sat. Refuses `seat/unknown`, `seat/no-person` for a bot, and `team/unknown`.
 */
export function seatPerson(session: Session, { seat, team, roles: wished }: Asked<'SeatPerson'>): Decided {
  const held = heldSeats(session).find((it) => it.seat === seat);
  if (!held) return fail('seat/unknown');
  if (held.bot) return fail('seat/no-person');
  if (!session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  const roles = ROLES.filter((role) => wished.includes(role));
  if (held.team === team && held.roles.join() === roles.join()) return ok([]);
  const left = held.roles.filter((role) => held.team !== team || !roles.includes(role));
  return ok([
    ...leaveBehind(session, held, left),
    ...roles.flatMap((role) => botsLeave(session, team, role)),
    ...(roles.length === 1 ? roles.flatMap((role) => handOver(session, team, role, seat)) : []),
    { type: 'SeatMoved', data: { seat, team, roles } },
  ]);
}

/** Puts a bot into one role that nobody holds. Refuses `team/unknown` and `seat/taken`. */
export function seatOneBot(session: Session, { team, role }: Asked<'SeatOneBot'>): Decided {
  if (!session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  if (seatsIn(session, team, role).length > 0) return fail('seat/taken');
  return ok([newBot(session, 0, team, role)]);
}

/** People into teams and roles, as evenly as can be, with the fewest moves. Bots in the way get up. */
export function balanceSeats(session: Session): Decided {
  const people = heldSeats(session).filter(({ bot }) => !bot);
  const moves = balancedPlaces(
    people.map(placeOf),
    session.teams.map(({ id }) => id),
  );
  if (moves.length === 0) return ok([]);
  const bots = heldSeats(session)
    .filter(
      (it) => it.bot && moves.some(({ team, roles }) => team === it.team && it.roles.some((r) => roles.includes(r))),
    )
    .map(({ seat }) => seat);
  return ok([{ type: 'SeatsBalanced', data: { moves, bots } }]);
}

/** Everybody back to where they sat before. Refuses `seat/nothing-to-undo` once somebody has sat down elsewhere since. */
export function undoBalance(session: Session): Decided {
  const { balancedFrom } = session;
  if (!balancedFrom) return fail('seat/nothing-to-undo');
  return ok([{ type: 'BalanceUndone', data: { moves: [...balancedFrom.moves], bots: [...balancedFrom.bots] } }]);
}

/** Sales and Marketing change places, in one team or in all; who holds both keeps both. Refuses `team/unknown`. */
export function swapRoles(session: Session, { team }: Asked<'SwapRoles'>): Decided {
  if (team !== null && !session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  const moves = heldSeats(session).flatMap((seat) => {
    const [role, second] = seat.roles;
    if (role === undefined || second !== undefined || (team !== null && seat.team !== team)) return [];
    return [{ ...placeOf(seat), roles: [otherRole(role)] }];
  });
  return ok(moves.length > 0 ? [{ type: 'RolesSwapped', data: { moves } } satisfies Fact] : []);
}
