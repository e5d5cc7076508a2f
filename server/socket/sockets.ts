import type { Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';
import type { Ack } from '../../shared/protocol/serverMessages.ts';
import type { Answers, Moment } from '../../shared/session/learningSheets.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { OpenSessions } from '../session/openSessions.ts';
import type { Cue } from '../session/rehearsals.ts';
import { prove } from './handshake.ts';
import type { Io, Proven } from './line.ts';
import { chairRoom, linesIn, linkRoom, release, sessionRoom } from './line.ts';
import { receive } from './receive.ts';
import { sendSigns } from './signs.ts';
import { Tellings } from './tellings.ts';

/** Messages that a chair may send: a burst, and a steady rate. */
const ALLOWANCE = { points: 60, duration: 3 };

/** The transport drops what is larger; from there down to the largest message there is a polite refusal. */
const TRANSPORT_LIMIT = 64 * 1024;

/** A device that vanishes without a word is missed within twenty seconds: planning that ends early must know who is here. */
const HEARTBEAT = { pingInterval: 10_000, pingTimeout: 10_000 };

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
    ...HEARTBEAT,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
  });
  const allowance = new RateLimiterMemory(ALLOWANCE);
  const tellings = new Tellings(io, sessions, clock, addresses);

  sessions.whenGone(({ live }) => {
    io.to(sessionRoom(live.id)).emit('released', { because: 'session-gone' });
    io.in(sessionRoom(live.id)).disconnectSockets(true);
  });

  sessions.access.listen((session, { type, data }) => {
    tellings.of(session)?.news();
    if (type === 'LinkRevoked')
      for (const line of linesIn(io, linkRoom(session, data.chair))) release(line, 'link-revoked');
    if (type === 'SeatHandedOver')
      for (const line of linesIn(io, chairRoom(session, data.seat))) release(line, 'seat-moved');
  });

  // After a start, devices come back before their sessions are read: they wait, for a refusal would be final.
  io.use((socket, next) => {
    void sessions.loaded.then(() => {
      const proven = prove(sessions, socket.handshake.auth);
      if (typeof proven === 'string') return next(Object.assign(new Error(proven), { data: { refused: proven } }));
      socket.data = proven;
      next();
    });
  });

  io.on('connection', (line) => {
    const { attended, grant, chair: link } = line.data;
    const { live, presence, lights } = attended;
    const telling = tellings.of(live.id);
    if (!telling) return line.disconnect(true);
    /** What breaks for one session must not end the others. */
    const carefully = (run: () => void): void => {
      try {
        run();
      } catch (error) {
        log.error({ session: live.id, err: String(error) }, 'A socket could not be attended to');
      }
    };
    const someoneCameOrWent = (): void => {
      telling.news();
      attended.attend();
    };

    const allowed = grant.kind === 'seat' ? `${live.id}/${grant.seat}` : `${grant.kind}/${line.id}`;
    const desk = {
      get live() {
        return tellings.shown(line).live;
      },
      by: grant,
      now: () => clock.now(),
      allow: () =>
        allowance.consume(allowed).then(
          () => true,
          () => false,
        ),
      sendView: () => tellings.for(line)?.show(line),
      look: (at: Proven['looksAt']) => {
        if (grant.kind !== 'facilitator') return;
        line.data.looksAt = at;
        tellings.for(line)?.welcome(line);
      },
      confirm: (notice: number) => {
        const known = grant.kind === 'seat' && attended.receipts.confirm(live.state, grant.seat, notice);
        if (known) telling.news();
        return known;
      },
      answer: (moment: Moment, answers: Answers) => {
        const refused = grant.kind === 'seat' ? attended.learning.answer(grant.seat, moment, answers) : 'seat/unknown';
        if (!refused) telling.news();
        return refused;
      },
      rehearse: (cue: Cue | 'begin') =>
        cue === 'begin' ? sessions.rehearsals.begin(live, grant) : sessions.rehearsals.cue(live.id, grant, cue),
      moved: () => {
        if (grant.kind === 'seat') attended.lastMoves.moved(grant.seat, clock.now());
      },
    };
    line.on('message', (message: unknown, ack: unknown) => {
      const answer = typeof ack === 'function' ? (ack as (ack: Ack) => void) : () => undefined;
      receive(message, desk).then(answer, (error) => {
        log.error({ session: live.id, err: String(error) }, "A message broke the server's hand; it goes on");
        answer({ ok: false, at: clock.now(), refused: 'message/malformed' });
      });
    });

    void line.join(sessionRoom(live.id));
    if (grant.kind !== 'seat') {
      if (link !== null) void line.join(linkRoom(live.id, link));
      line.on('disconnect', () => {
        presence.lookAway(line.id);
        carefully(() => telling.news());
      });
      presence.lookOn(line.id);
      return carefully(() => {
        tellings.for(line)?.welcome(line);
        someoneCameOrWent();
      });
    }
    const chair = chairRoom(live.id, grant.seat);
    const told = (another: boolean): void => {
      if (another) carefully(() => telling.news());
    };
    const endSigns = sendSigns(line, clock, {
      answered: (took) => told(lights.answered(grant.seat, clock.now(), took)),
      missed: () => told(lights.missed(grant.seat, clock.now())),
    });
    line.on('disconnect', () => {
      endSigns();
      if (linesIn(io, chair).length > 0 || !presence.leave(grant.seat)) return;
      lights.left(grant.seat, clock.now());
      carefully(someoneCameOrWent);
    });
    // The new device sits down before the old one gets up, so that nobody sees an empty chair.
    void line.join(chair);
    for (const older of linesIn(io, chair)) if (older !== line) release(older, 'newer-device');
    presence.arrive(grant.seat);
    carefully(() => {
      telling.welcome(line);
      someoneCameOrWent();
    });
  });
  return io;
}
