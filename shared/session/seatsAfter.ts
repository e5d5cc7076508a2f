import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import type { SessionEvent } from './events.ts';
import type { Holder, Placed } from './seats.ts';
import type { PerRole, Seat, Session, Table } from './state.ts';
import { currentRound, heldSeats, seatsIn } from './state.ts';
import { inPlay, inSeat } from './within.ts';

type OfSeats = Extract<
  SessionEvent['type'],
  | 'SeatTaken'
  | 'SeatMoved'
  | 'SeatLeft'
  | 'SeatRenamed'
  | 'SeatRemoved'
  | 'RemovalUndone'
  | 'BlockLifted'
  | 'SeatsBalanced'
  | 'BalanceUndone'
  | 'RolesSwapped'
  | 'DeputyStarted'
  | 'DeputyEnded'
  | 'AllowanceSet'
>;

/** The session after something happened to its seats. */
export function seatsAfter(session: Session, event: Extract<SessionEvent, { type: OfSeats }>): Session {
  switch (event.type) {
    case 'SeatTaken': {
      const cameIn = event.data.bot ? null : nowPlanned(session);
      const taken: Seat = { ...event.data, deputy: null, cameIn, allowance: 1, ...HERE };
      return { ...session, seats: [...session.seats, taken], balancedFrom: null };
    }
    case 'SeatMoved': {
      const { seat, team, roles } = event.data;
      return withoutIdleTime({ ...inSeat(session, seat, { team, roles }), balancedFrom: null });
    }
    case 'SeatLeft':
      return { ...inSeat(session, event.data.seat, { left: true }), balancedFrom: null };
    case 'SeatRenamed':
      return inSeat(session, event.data.seat, { name: event.data.name });
    case 'SeatRemoved': {
      const { seat, blocked } = event.data;
      const gone = { left: true, deputy: null, removedAt: event.at, blocked };
      return withoutIdleTime({ ...inSeat(session, seat, gone), balancedFrom: null });
    }
    case 'RemovalUndone':
      return { ...inSeat(session, event.data.seat, HERE), balancedFrom: null };
    case 'BlockLifted':
      return { ...inSeat(session, event.data.seat, { ...HERE, cameIn: nowPlanned(session) }), balancedFrom: null };
    case 'SeatsBalanced': {
      const { moves, bots } = event.data;
      const before = moves.flatMap(({ seat }) => session.seats.filter((it) => it.seat === seat).map(placeOf));
      return { ...placed(session, moves, bots, true), balancedFrom: { moves: before, bots } };
    }
    case 'BalanceUndone':
      return { ...placed(session, event.data.moves, event.data.bots, false), balancedFrom: null };
    case 'RolesSwapped':
      return { ...placed(session, event.data.moves, [], false), balancedFrom: null };
    case 'DeputyStarted':
      return inSeat(session, event.data.seat, { deputy: event.data.because });
    case 'DeputyEnded':
      return inSeat(session, event.data.seat, { deputy: null });
    case 'AllowanceSet':
      return inSeat(session, event.data.seat, { allowance: event.data.times });
  }
}

/** The round in planning, which does not wait for who comes now. */
function nowPlanned(session: Session): number | null {
  const round = currentRound(session);
  return round?.phase === 'planning' ? round.round : null;
}

const HERE = { left: false, removedAt: null, blocked: false } as const;

export const placeOf = ({ seat, team, roles }: Placed): Placed => ({ seat, team, roles });

const placed = (session: Session, moves: readonly Placed[], bots: readonly string[], left: boolean): Session => ({
  ...session,
  seats: session.seats.map((seat) => {
    const move = moves.find((it) => it.seat === seat.seat);
    if (move) return { ...seat, ...placeOf(move) };
    return bots.includes(seat.seat) ? { ...seat, left } : seat;
  }),
});

/** Nobody is waited for where nobody sits any more: time beyond the common deadline goes with the last who held the role. */
function withoutIdleTime(session: Session): Session {
  if (currentRound(session)?.phase !== 'planning') return session;
  const extra = (team: string, table: Table, role: Role): number =>
    seatsIn(session, team, role).length > 0 ? table.extra[role] : 0;
  return inPlay(session, ({ tables }) => ({
    tables: Object.fromEntries(
      Object.entries(tables).map(([team, table]) => [
        team,
        { ...table, extra: { sales: extra(team, table, 'sales'), marketing: extra(team, table, 'marketing') } },
      ]),
    ),
  }));
}

/** Who came in the middle of this planning is waited for from the next on. */
export const allWaitedFor = (session: Session): Session => ({
  ...session,
  seats: session.seats.map((seat) => (seat.cameIn === null ? seat : { ...seat, cameIn: null })),
});

/** Who holds which role now, by team. */
export function holdersOf(session: Session): Record<string, PerRole<readonly Holder[]>> {
  const held = heldSeats(session);
  const of = (team: string, role: Role): Holder[] =>
    held
      .filter((seat) => seat.team === team && seat.roles.includes(role))
      .map(({ seat, bot, deputy }) => ({ seat, bot: bot || deputy !== null }));
  return Object.fromEntries(
    session.teams.map(({ id }) => [id, { sales: of(id, ROLES[0]), marketing: of(id, ROLES[1]) }]),
  );
}
