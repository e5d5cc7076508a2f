import type { Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Socket } from 'socket.io';
import { Server } from 'socket.io';
import { Handshake, PROTOCOL } from '../../shared/protocol/clientMessages.ts';
import type { Ack } from '../../shared/protocol/serverMessages.ts';
import type { ClientToServer, ServerToClient } from '../../shared/protocol/socketEvents.ts';
import type { Audience } from '../../shared/session/actor.ts';
import { audienceKey } from '../../shared/session/actor.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Live } from '../../shared/view/project.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Grant } from '../session/access.ts';
import type { Attended, OpenSessions } from '../session/openSessions.ts';
import { Broadcast } from './broadcast.ts';
import { receive } from './receive.ts';

/** What the handshake proved. */
type Proven = { attended: Attended; grant: Grant };
type Io = Server<ClientToServer, ServerToClient, Record<string, never>, Proven>;
type Line = Socket<ClientToServer, ServerToClient, Record<string, never>, Proven>;

/** Messages that a chair may send: a burst, and a steady rate. */
const ALLOWANCE = { points: 60, duration: 3 };

/** The transport drops what is larger; from there down to the largest message there is a polite refusal. */
const TRANSPORT_LIMIT = 64 * 1024;

/** Opens the socket side of the server: proves tokens, gives each audience its views, and passes messages on. */
export function openSockets(
  http: HttpServer,
  sessions: OpenSessions,
  clock: Clock,
  log: Log,
  addresses: () => readonly string[],
): Io {
  const io: Io = new Server(http, {
    maxHttpBufferSize: TRANSPORT_LIMIT,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
  });
  const allowance = new RateLimiterMemory(ALLOWANCE);
  const broadcasts = new Map<string, Broadcast>();

  const liveOf = ({ presence }: Attended): Live => ({ connected: presence.connected, addresses: addresses() });
  const roomOf = (session: string, audience: string): string => `${session}/${audience}`;

  const tell = (attended: Attended): void => {
    const { live } = attended;
    for (const { audience, message } of broadcasts.get(live.id)?.news(live.state, liveOf(attended), clock.now()) ??
      []) {
      io.to(roomOf(live.id, audienceKey(audience))).emit('view', message);
    }
    for (const { audience, socket } of moved(io, attended)) {
      // A seat that changed places hears its new role, and nothing more of the old one.
      for (const room of socket.rooms) if (room.startsWith(`${live.id}/`)) void socket.leave(room);
      seat(socket, attended, audience);
    }
  };

  const seat = (socket: Line, attended: Attended, heard: readonly Audience[]): void => {
    const { live } = attended;
    const grant = socket.data.grant;
    for (const audience of heard) void socket.join(roomOf(live.id, audienceKey(audience)));
    socket.emit('welcome', {
      at: clock.now(),
      session: live.id,
      seat: grant.kind === 'seat' ? grant.seat : null,
      audiences: [...heard],
    });
    for (const audience of heard) sendFull(socket, attended, audience);
  };

  const sendFull = (socket: Line, attended: Attended, audience: Audience): void => {
    const broadcast = broadcasts.get(attended.live.id);
    if (broadcast) socket.emit('view', broadcast.full(attended.live.state, liveOf(attended), audience, clock.now()));
  };

  sessions.each((attended) => {
    broadcasts.set(attended.live.id, new Broadcast());
    attended.live.listen(() => tell(attended));
  });

  io.use((socket, next) => {
    const proven = prove(sessions, socket.handshake.auth);
    if (typeof proven === 'string') return next(Object.assign(new Error(proven), { data: { refused: proven } }));
    socket.data = proven;
    next();
  });

  io.on('connection', (socket) => {
    const { attended, grant } = socket.data;
    const { live, presence } = attended;
    const chair = `${live.id}/${grant.kind === 'seat' ? grant.seat : `${grant.kind}/${socket.id}`}`;
    if (grant.kind === 'seat') {
      releaseOlder(io, socket, chair);
      void socket.join(chair);
      presence.arrive(grant.seat);
    }
    seat(socket, attended, audiencesOf(attended, grant));
    if (grant.kind === 'seat') arrivedOrLeft(attended, tell);

    socket.on('message', (message: unknown, ack: unknown) => {
      const answer = typeof ack === 'function' ? (ack as (ack: Ack) => void) : () => undefined;
      const desk = {
        live,
        by: grant,
        now: () => clock.now(),
        allow: () =>
          allowance.consume(chair).then(
            () => true,
            () => false,
          ),
        sendView: () => {
          for (const audience of audiencesOf(attended, grant)) sendFull(socket, attended, audience);
        },
      };
      receive(message, desk).then(answer, (error) => {
        log.error({ session: live.id, err: String(error) }, "A message broke the server's hand; it goes on");
        answer({ ok: false, at: clock.now(), refused: 'message/malformed' });
      });
    });

    socket.on('disconnect', () => {
      if (grant.kind !== 'seat' || io.sockets.adapter.rooms.has(chair)) return;
      if (presence.leave(grant.seat)) arrivedOrLeft(attended, tell);
    });
  });
  return io;
}

function prove(sessions: OpenSessions, auth: unknown): Proven | Rejection {
  const parsed = Handshake.safeParse(auth);
  if (!parsed.success) return 'message/malformed';
  if (parsed.data.protocol !== PROTOCOL) return 'protocol/other-version';
  const proof = sessions.byToken(parsed.data.token);
  return proof ? { attended: proof.attended, grant: proof.grant } : 'token/unknown';
}

function audiencesOf({ live }: Attended, grant: Grant): Audience[] {
  if (grant.kind !== 'seat') return [{ kind: grant.kind }];
  const seat = live.state.seats.find((it) => it.seat === grant.seat && !it.left);
  return seat ? seat.roles.map((role) => ({ kind: 'role', team: seat.team, role })) : [];
}

/** The newest device wins: whoever held the chair before is told so and let go. */
function releaseOlder(io: Io, socket: Line, chair: string): void {
  for (const id of io.sockets.adapter.rooms.get(chair) ?? []) {
    const older = io.sockets.sockets.get(id);
    if (!older || older === socket) continue;
    older.emit('released', { because: 'newer-device' });
    void older.leave(chair);
    older.disconnect(true);
  }
}

/** Sockets whose seat is in another role than the one they hear. */
function moved(io: Io, attended: Attended): { socket: Line; audience: Audience[] }[] {
  const found: { socket: Line; audience: Audience[] }[] = [];
  for (const seat of attended.live.state.seats) {
    for (const id of io.sockets.adapter.rooms.get(`${attended.live.id}/${seat.seat}`) ?? []) {
      const socket = io.sockets.sockets.get(id);
      if (!socket) continue;
      const audience = audiencesOf(attended, socket.data.grant);
      if (!audience.every((it) => socket.rooms.has(`${attended.live.id}/${audienceKey(it)}`)))
        found.push({ socket, audience });
    }
  }
  return found;
}

function arrivedOrLeft(attended: Attended, tell: (attended: Attended) => void): void {
  tell(attended);
  attended.attend();
}
