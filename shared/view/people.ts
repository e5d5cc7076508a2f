import { ROLES } from '../scenario/cards.ts';
import type { Session } from '../session/state.ts';
import { currentRound, heldSeats, tableOf } from '../session/state.ts';
import type { PeoplePart } from './peoplePart.ts';
import type { Live } from './project.ts';

/** Names, places, presence and locks: the same for everybody. The lights and the allowances are the facilitators', the links a lead's. */
export function peoplePart(session: Session, live: Live, right: 'lead' | 'assistant' | null = null): PeoplePart {
  const chair = right !== null;
  const round = currentRound(session);
  const planning = round?.phase === 'planning' ? round : null;
  return {
    teams: session.teams.map(({ id, name, motif }) => ({
      team: id,
      name,
      motif,
      seats: heldSeats(session)
        .filter((seat) => seat.team === id)
        .map(({ seat, name: who, roles, bot, allowance }) => ({
          seat,
          name: who,
          roles: [...roles],
          bot,
          here: bot || live.connected.has(seat),
          light: (chair && !bot && live.lights?.get(seat)) || null,
          allowance: chair ? allowance : null,
        })),
      locked: planning ? ROLES.filter((role) => tableOf(planning, id).lockedBy[role] !== null) : [],
    })),
    chairs: right === 'lead' ? (live.chairs ?? []).map((it) => ({ ...it })) : null,
  };
}
