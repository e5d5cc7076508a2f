import { ROLES } from '../scenario/cards.ts';
import { undoUntil } from '../session/removal.ts';
import { mayDo } from '../session/rights.ts';
import type { Holder } from '../session/seats.ts';
import type { Round, Session } from '../session/state.ts';
import { currentRound, heldSeats, tableOf } from '../session/state.ts';
import type { HoldersView, PeoplePart } from './peoplePart.ts';
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
        .map(({ seat, name: who, roles, bot, allowance, deputy, cameIn }) => ({
          seat,
          name: who,
          roles: [...roles],
          bot,
          here: bot || live.connected.has(seat),
          deputy,
          late: planning !== null && cameIn === planning.round,
          light: (chair && !bot && live.lights?.get(seat)) || null,
          allowance: chair ? allowance : null,
          moved: (chair && live.lastMoves?.get(seat)) || null,
        })),
      locked: planning ? ROLES.filter((role) => tableOf(planning, id).lockedBy[role] !== null) : [],
    })),
    chairs:
      right !== null && mayDo({ kind: 'facilitator', right }, 'listLinks')
        ? (live.chairs ?? []).map((it) => ({ ...it }))
        : null,
    removed: chair ? removed(session) : [],
  };
}

const removed = ({ seats }: Session): PeoplePart['removed'] =>
  seats.flatMap((gone) => {
    const until = undoUntil(gone);
    return until === null ? [] : [{ seat: gone.seat, name: gone.name, blocked: gone.blocked, until }];
  });

/** Who held a team's roles when a round was closed. */
export function heldView({ seats }: Session, { held }: Round, team: string): HoldersView {
  const told = (holders: readonly Holder[]): HoldersView['sales'] =>
    holders.map(({ seat, bot }) => ({ name: seats.find((it) => it.seat === seat)?.name ?? seat, bot }));
  return { sales: told(held?.[team]?.sales ?? []), marketing: told(held?.[team]?.marketing ?? []) };
}
