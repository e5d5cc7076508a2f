import { fail, ok } from '../lib/result.ts';
import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import type { Actor } from './actor.ts';
import type { AskedCommand, ServerCommand } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Fact } from './events.ts';
import { freeName, tidyName } from './names.ts';
import type { Session } from './state.ts';
import { heldSeats, otherRole, seatsIn } from './state.ts';

/** Most people and bots that sit in one session. */
export const MOST_SEATS = 400;

/** The place that needs a person most: fewest people in the role, first teams first, Sales before Marketing. */
export function neediest(
  session: Session,
  team: string | null,
  role: Role | null,
): { team: string; role: Role } | null {
  const places = session.teams
    .filter(({ id }) => team === null || id === team)
    .flatMap(({ id }) => ROLES.filter((it) => role === null || it === role).map((it) => ({ team: id, role: it })));
  // Whoever plays both roles of a team counts half in each.
  const people = (place: { team: string; role: Role }): number =>
    seatsIn(session, place.team, place.role).reduce((sum, { bot, roles }) => sum + (bot ? 0 : 1 / roles.length), 0);
  return places.reduce<{ team: string; role: Role } | null>(
    (best, place) => (best === null || people(place) < people(best) ? place : best),
    null,
  );
}

/**
 * Seats a person. A bot in that role gets up, and who plays both roles hands it over. Refuses `seat/name-empty`, `seat/blocked` for the
 * name of somebody who may not come back, `team/unknown`, `session/full`.
 */
export function takeSeat(session: Session, command: Extract<ServerCommand, { type: 'TakeSeat' }>): Decided {
  const name = tidyName(command.name);
  if (name === '') return fail('seat/name-empty');
  if (isBlockedName(session, name)) return fail('seat/blocked');
  if (heldSeats(session).length >= MOST_SEATS) return fail('session/full');
  const place = neediest(session, command.team, command.role);
  if (!place) return fail('team/unknown');
  const taken = {
    type: 'SeatTaken',
    data: {
      seat: seatId(session, 0),
      name: freeName(session, name),
      team: place.team,
      roles: [place.role],
      bot: false,
    },
  } satisfies Fact;
  return ok([
    ...botsLeave(session, place.team, place.role),
    ...handOver(session, place.team, place.role, taken.data.seat),
    taken,
  ]);
}

const isBlockedName = (session: Session, name: string): boolean =>
  session.seats.some((seat) => seat.blocked && seat.name.toLowerCase() === name.toLowerCase());

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

/** Puts a bot into every role that nobody holds. */
export function seatBots(session: Session): Decided {
  const empty = session.teams.flatMap(({ id }) =>
    ROLES.filter((role) => seatsIn(session, id, role).length === 0).map((role) => ({ id, role })),
  );
  const facts: Fact[] = [];
  for (const { id, role } of empty) facts.push(newBot(session, facts.length, id, role));
  return ok(facts);
}

/** A bot takes a seat, `ahead` of them after others. Its number is its seat's, or the next that is in no name. */
export function newBot(session: Session, ahead: number, team: string, role: Role): Fact {
  const taken = new Set(session.seats.map((seat) => seat.name.toLowerCase()));
  let number = session.seats.length;
  for (let bots = 0; bots <= ahead; bots += 1) {
    number += 1;
    while (taken.has(`bot ${number}`)) number += 1;
  }
  return {
    type: 'SeatTaken',
    data: { seat: seatId(session, ahead), name: `Bot ${number}`, team, roles: [role], bot: true },
  };
}

const seatId = (session: Session, ahead: number): string => `s${session.seats.length + ahead + 1}`;

/** The bots of a role get up. */
export const botsLeave = (session: Session, team: string, role: Role): Fact[] =>
  seatsIn(session, team, role)
    .filter((seat) => seat.bot)
    .map((seat) => ({ type: 'SeatLeft', data: { seat: seat.seat } }));

/** Who alone plays a role and the other one, too, hands it over to somebody who comes, and keeps the other. */
export const handOver = (session: Session, team: string, role: Role, comer: string): Fact[] => {
  const [only, another] = seatsIn(session, team, role).filter((seat) => !seat.bot && seat.seat !== comer);
  if (!only || another || only.roles.length < 2) return [];
  return [{ type: 'SeatMoved', data: { seat: only.seat, team, roles: [otherRole(role)] } }];
};
