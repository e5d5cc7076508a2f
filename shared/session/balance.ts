import type { Role } from '../scenario/cards.ts';
import { ROLES } from '../scenario/cards.ts';
import type { Placed } from './seats.ts';

/** How many a role takes in a team. */
type Room = { readonly team: string; readonly sales: number; readonly marketing: number };

/**
 * Where people should sit so that teams differ by one person at most, and so do the roles of all teams, with as few moves as
 * possible: who sits well stays. Gives the places of those who must move. Of several who might stay, those who came first do;
 * who must move stays in the team where there is room.
 */
export function balancedPlaces(people: readonly Placed[], teams: readonly string[]): Placed[] {
  const least = Math.floor(people.length / teams.length);
  const more = people.length % teams.length;
  const gains = teams.map((team) => stays(people, team, least + 1).count - stays(people, team, least).count);
  const size = (team: string): number => people.filter((it) => it.team === team).length;
  const larger = teams
    .map((team, index) => ({ team, index, gain: gains[index] ?? 0 }))
    .sort((one, other) => other.gain - one.gain || size(other.team) - size(one.team) || one.index - other.index)
    .slice(0, more)
    .map(({ team }) => team);
  const rooms = teams.map((team) => stays(people, team, larger.includes(team) ? least + 1 : least).room);
  return fill(people, rooms);
}

/** The best way to share a team of this size between its roles, and how many of its people stay where they are. */
function stays(people: readonly Placed[], team: string, size: number): { readonly count: number; readonly room: Room } {
  const own = people.filter((it) => it.team === team);
  const ways = [Math.ceil(size / 2), Math.floor(size / 2)].map((sales) => {
    const room = { team, sales, marketing: size - sales };
    return { room, count: own.length - movers(own, room).length };
  });
  const [one, other] = ways;
  if (!one || !other) throw new Error('a team is shared in two ways');
  return other.count > one.count ? other : one;
}

/** Who has no place in the room of the team they are in. Alone in a team one may go on with both roles. */
function movers(own: readonly Placed[], room: Room): Placed[] {
  const alone = room.sales + room.marketing === 1;
  const left = { sales: room.sales, marketing: room.marketing };
  return own.filter(({ roles }) => {
    const role = alone ? roles.find((it) => left[it] > 0) : roles.length === 1 ? roles[0] : undefined;
    if (role === undefined || left[role] === 0) return true;
    left[role] -= 1;
    return false;
  });
}

function fill(people: readonly Placed[], rooms: readonly Room[]): Placed[] {
  const moving = rooms.flatMap((room) =>
    movers(
      people.filter(({ team }) => team === room.team),
      room,
    ),
  );
  const free = new Map(rooms.map(({ team, sales, marketing }) => [team, { sales, marketing }]));
  for (const { team, roles } of people.filter((it) => !moving.includes(it))) {
    const left = free.get(team);
    const role = roles.find((it) => (left?.[it] ?? 0) > 0);
    if (left && role) left[role] -= 1;
  }
  const take = (teams: readonly string[]): { team: string; role: Role } | null => {
    const places = teams.flatMap((team) => ROLES.map((role) => ({ team, role, left: free.get(team)?.[role] ?? 0 })));
    const place = places.find(({ left }) => left > 0);
    const left = place && free.get(place.team);
    if (!place || !left) return null;
    left[place.role] -= 1;
    return place;
  };
  const moved = new Map<string, Placed>();
  const sit = (seat: string, place: ReturnType<typeof take>): void => {
    if (place) moved.set(seat, { seat, team: place.team, roles: [place.role] });
  };
  for (const { seat, team } of moving) sit(seat, take([team]));
  for (const { seat } of moving) if (!moved.has(seat)) sit(seat, take(rooms.map(({ team }) => team)));
  return moving.flatMap(({ seat }) => moved.get(seat) ?? []);
}
