import { fail, ok } from '../lib/result.ts';
import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import type { Actor } from './actor.ts';
import type { AskedCommand, ServerCommand } from './commands.ts';
import { LONGEST_NAME } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact } from './events.ts';
import type { Session } from './state.ts';
import { heldSeats, seatsIn } from './state.ts';

/** Most people and bots that sit in one session. */
export const MOST_SEATS = 400;

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** A name as it is shown: single spaces, without control, direction or other marks that nobody sees, composed. */
export const tidyName = (name: string): string =>
  name
    .replace(/[\t-\r\u2800]/gu, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** The name itself, or the name with the first free number behind it: a second Budi becomes Budi 2. */
export function freeName(session: Session, name: string): string {
  const taken = new Set(session.seats.map((seat) => seat.name.toLowerCase()));
  const cut = (suffix: string): string =>
    [...name]
      .slice(0, LONGEST_NAME - suffix.length)
      .join('')
      .trimEnd() + suffix;
  let candidate = cut('');
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = cut(` ${count}`);
  return candidate;
}

/** The place that needs a person most: fewest people in the role, first teams first, Sales before Marketing. */
export function neediest(
  session: Session,
  team: string | null,
  role: Role | null,
): { team: string; role: Role } | null {
  const places = session.teams
    .filter(({ id }) => team === null || id === team)
    .flatMap(({ id }) => ROLES.filter((it) => role === null || it === role).map((it) => ({ team: id, role: it })));
  const people = (place: { team: string; role: Role }): number =>
    seatsIn(session, place.team, place.role).filter((seat) => !seat.bot).length;
  return places.reduce<{ team: string; role: Role } | null>(
    (best, place) => (best === null || people(place) < people(best) ? place : best),
    null,
  );
}

/** Seats a person. A bot in that role gets up. Refuses `seat/name-empty`, `team/unknown`, `session/full`. */
export function takeSeat(session: Session, command: Extract<ServerCommand, { type: 'TakeSeat' }>): Decided {
  const name = tidyName(command.name);
  if (name === '') return fail('seat/name-empty');
  if (heldSeats(session).length >= MOST_SEATS) return fail('session/full');
  const place = neediest(session, command.team, command.role);
  if (!place) return fail('team/unknown');
  const taken: Fact = {
    type: 'SeatTaken',
    data: {
      seat: seatId(session, 0),
      name: freeName(session, name),
      team: place.team,
      roles: [place.role],
      bot: false,
    },
  };
  return ok([...botsLeave(session, place.team, place.role), taken]);
}

/** A player changes places in the lobby. Refuses `team/unknown`, and `seat/taken` where another person sits. */
export function moveSeat(session: Session, by: Actor, command: Extract<AskedCommand, { type: 'MoveSeat' }>): Decided {
  if (by.kind !== 'seat') return fail('seat/unknown');
  const { team, role } = command;
  if (!session.teams.some(({ id }) => id === team)) return fail('team/unknown');
  const others = seatsIn(session, team, role).filter((seat) => seat.seat !== by.seat);
  if (others.length < seatsIn(session, team, role).length) return ok([]);
  if (others.some((seat) => !seat.bot)) return fail('seat/taken');
  return ok([...botsLeave(session, team, role), { type: 'SeatMoved', data: { seat: by.seat, team, roles: [role] } }]);
}

/** Puts a bot into every role that nobody holds. A bot's number is its seat's, or the next that is in no name. */
export function seatBots(session: Session): Decided {
  const taken = new Set(session.seats.map((seat) => seat.name.toLowerCase()));
  const empty = session.teams.flatMap(({ id }) =>
    ROLES.filter((role) => seatsIn(session, id, role).length === 0).map((role) => ({ id, role })),
  );
  let number = session.seats.length;
  return ok(
    empty.map(({ id, role }, index): Fact => {
      number += 1;
      while (taken.has(`bot ${number}`)) number += 1;
      return {
        type: 'SeatTaken',
        data: { seat: seatId(session, index), name: `Bot ${number}`, team: id, roles: [role], bot: true },
      };
    }),
  );
}

const seatId = (session: Session, ahead: number): string => `s${session.seats.length + ahead + 1}`;

const botsLeave = (session: Session, team: string, role: Role): Fact[] =>
  seatsIn(session, team, role)
    .filter((seat) => seat.bot)
    .map((seat) => ({ type: 'SeatLeft', data: { seat: seat.seat } }));
