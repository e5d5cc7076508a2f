import type { Language } from '../../../shared/session/settings.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { PeoplePart, SeatView } from '../../../shared/view/peoplePart.ts';
import { list } from '../../present/format.ts';

export type TeamView = PeoplePart['teams'][number];
export type RoleName = SeatView['roles'][number];
export const BOTH_ROLES: readonly RoleName[] = ['sales', 'marketing'];

/** The seats that hold a role in a team. */
export const seatsOf = (team: TeamView, role: RoleName): readonly SeatView[] =>
  team.seats.filter((seat) => seat.roles.includes(role));

/** The person's own place, or null for the facilitator and the screen. */
export function placeOfSeat(
  view: View,
  seat: string | null,
): { readonly team: TeamView; readonly seat: SeatView } | null {
  for (const team of view.people.teams) {
    const own = team.seats.find((it) => it.seat === seat);
    if (own) return { team, seat: own };
  }
  return null;
}

/** Names of seats, one after the other; empty when there are none. */
export function seatNames(view: View, seats: readonly string[], language: Language): string {
  const names = view.people.teams.flatMap((team) => team.seats).filter((it) => seats.includes(it.seat));
  return list(
    names.map((it) => it.name),
    language,
  );
}

/**
 * Places that must be filled before everybody can play: two roles in each team; and the roles that nobody holds. Expected is
 * everybody who has a seat, and somebody for each role without one; here is who is connected, bots always.
 */
export function attendance(people: PeoplePart): {
  readonly here: number;
  readonly expected: number;
  readonly away: readonly SeatView[];
  readonly needed: number;
  readonly filled: number;
  readonly missing: readonly { readonly team: TeamView; readonly roles: readonly RoleName[] }[];
} {
  const missing = people.teams
    .map((team) => ({ team, roles: BOTH_ROLES.filter((role) => seatsOf(team, role).length === 0) }))
    .filter(({ roles }) => roles.length > 0);
  const needed = people.teams.length * BOTH_ROLES.length;
  const empty = missing.reduce((sum, { roles }) => sum + roles.length, 0);
  const seats = people.teams.flatMap((team) => team.seats);
  const away = seats.filter((seat) => !seat.here);
  const [here, expected] = [seats.length - away.length, seats.length + empty];
  return { here, expected, away, needed, filled: needed - empty, missing };
}
