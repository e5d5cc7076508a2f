import { fail, ok } from '../lib/result.ts';
import type { Actor } from './actor.ts';
import type { Decided } from './decide.ts';
import type { Deputy } from './seats.ts';
import type { Seat, Session } from './state.ts';
import { heldSeats } from './state.ts';

const heldBy = (session: Session, seat: string): Seat | undefined => heldSeats(session).find((it) => it.seat === seat);

/** A bot plays on for a person, who keeps the seat. Refuses `seat/unknown`; where a bot plays already nothing happens. */
export function beginDeputy(session: Session, seat: string, because: Deputy): Decided {
  const held = heldBy(session, seat);
  if (!held) return fail('seat/unknown');
  return ok(held.bot || held.deputy !== null ? [] : [{ type: 'DeputyStarted', data: { seat, because } }]);
}

/** The clock lets a bot play only where the session says so, see `Room`. */
export const deputyWhileAway = (session: Session, seat: string): Decided =>
  session.settings.room.awaySeconds === null ? ok([]) : beginDeputy(session, seat, 'away');

/** The person plays again. Refuses `seat/unknown`, and `seat/no-person` where a bot holds the seat. */
export function endDeputy(session: Session, seat: string, only?: Deputy): Decided {
  const held = heldBy(session, seat);
  if (!held) return fail('seat/unknown');
  if (held.bot) return fail('seat/no-person');
  const ends = held.deputy !== null && (only === undefined || held.deputy === only);
  return ok(ends ? [{ type: 'DeputyEnded', data: { seat } }] : []);
}

/** A move that a person makes while a bot plays for them takes the seat back. */
export function byPerson(session: Session, by: Actor, decided: Decided): Decided {
  if (by.kind !== 'seat' || by.bot || !decided.ok || decided.value.length === 0) return decided;
  const held = heldBy(session, by.seat);
  if (!held || held.deputy === null) return decided;
  return ok([{ type: 'DeputyEnded', data: { seat: by.seat } }, ...decided.value]);
}
