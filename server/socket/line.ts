import type { Server, Socket } from 'socket.io';
import type { Released } from '../../shared/protocol/serverMessages.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/socketEvents.ts';
import type { Audience } from '../../shared/session/actor.ts';
import { audienceKey } from '../../shared/session/actor.ts';
import { rightOf } from '../../shared/session/rights.ts';
import type { Grant } from '../session/accessFacts.ts';
import type { Attended } from '../session/openSessions.ts';

/** What the handshake of a socket proved. */
export type Proven = {
  attended: Attended;
  grant: Grant;
  chair: string | null;
  /** The role whose screen the facilitator looks at on this line. */
  looksAt?: Extract<Audience, { kind: 'role' }> | null | undefined;
};
export type Io = Server<ClientToServer, ServerToClient, Record<string, never>, Proven>;
export type Line = Socket<ClientToServer, ServerToClient, Record<string, never>, Proven>;

/* The rooms a socket may be in: its session's, its seat's or its link's, and one for each audience whose view it hears. */

export const sessionRoom = (session: string): string => `session/${session}`;
export const chairRoom = (session: string, seat: string): string => `chair/${session}/${seat}`;
export const linkRoom = (session: string, chair: string): string => `link/${session}/${chair}`;
export const viewRoom = (session: string, audience: Audience): string => `view/${session}/${audienceKey(audience)}`;

/** The sockets in a room of this process. */
export const linesIn = (io: Io, room: string): Line[] =>
  Array.from(io.sockets.adapter.rooms.get(room) ?? [], (id) => io.sockets.sockets.get(id)).filter(
    (line) => line !== undefined,
  );

/** Whose views a line hears: those of the roles its seat holds now, or the facilitator's and the one they look at. */
export function audiencesOf({ live }: Attended, { grant, looksAt }: Proven): Audience[] {
  if (grant.kind === 'facilitator')
    return [{ kind: rightOf(grant) === 'lead' ? 'facilitator' : 'assistant' }, ...(looksAt ? [looksAt] : [])];
  if (grant.kind !== 'seat') return [{ kind: grant.kind }];
  const seat = live.state.seats.find((it) => it.seat === grant.seat && !it.left);
  return seat ? seat.roles.map((role) => ({ kind: 'role', team: seat.team, role })) : [];
}

/** Tells somebody why they are let go, and lets them go. */
export function release(line: Line, because: Released['because']): void {
  line.emit('released', { because });
  line.disconnect(true);
}
