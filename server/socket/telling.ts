import { heldSeats } from '../../shared/session/state.ts';
import type { Live } from '../../shared/view/project.ts';
import type { Clock } from '../clock.ts';
import type { Attended } from '../session/openSessions.ts';
import type { Rehearsal } from '../session/rehearsal.ts';
import { Broadcast } from './broadcast.ts';
import type { Io, Line } from './line.ts';
import { audiencesOf, chairRoom, linesIn, linkRoom, release, viewRoom } from './line.ts';

const rehearsalPart = ({ paused, tempo, attended: { home } }: Rehearsal): NonNullable<Live['rehearsal']> => ({
  paused,
  tempo,
  joined: heldSeats(home.state).filter(({ bot }) => !bot).length,
});

/** Tells the sockets of one session what they may see. */
export class Telling {
  readonly #io: Io;
  readonly #attended: Attended;
  readonly #clock: Clock;
  readonly #addresses: () => readonly string[];
  readonly #rehearsal: Rehearsal | null;
  readonly #broadcast = new Broadcast();

  constructor(
    io: Io,
    attended: Attended,
    clock: Clock,
    addresses: () => readonly string[],
    rehearsal: Rehearsal | null = null,
  ) {
    this.#io = io;
    this.#rehearsal = rehearsal;
    this.#attended = attended;
    this.#clock = clock;
    this.#addresses = addresses;
  }

  /** Sends each audience what is new for it; to be called after every change of the session or of presence. */
  news(): void {
    const { live } = this.#attended;
    for (const { seat, blocked } of live.state.seats.filter(({ left }) => left))
      for (const line of linesIn(this.#io, chairRoom(live.id, seat)))
        release(line, blocked ? 'seat-blocked' : 'seat-removed');
    for (const { audience, message } of this.#broadcast.news(live.state, this.#live(), this.#clock.now()))
      this.#io.to(viewRoom(live.id, audience)).emit('view', message);
    for (const { seat } of live.state.seats)
      for (const line of linesIn(this.#io, chairRoom(live.id, seat))) if (this.#hasMoved(line)) this.welcome(line);
  }

  /** Says to a socket whose views it hears from now on, and shows them. */
  welcome(line: Line): void {
    const { live } = this.#attended;
    const { grant } = line.data;
    const audiences = audiencesOf(this.#attended, line.data);
    // A seat that changed places hears its new role, and nothing more of the old one.
    for (const room of line.rooms) if (room.startsWith('view/')) void line.leave(room);
    for (const audience of audiences) void line.join(viewRoom(live.id, audience));
    const seat = grant.kind === 'seat' ? grant.seat : null;
    line.emit('welcome', { at: this.#clock.now(), session: live.id, seat, chair: line.data.chair, audiences });
    this.show(line);
  }

  /** Sends a socket all that it may see. */
  show(line: Line): void {
    for (const audience of audiencesOf(this.#attended, line.data))
      line.emit('view', this.#broadcast.full(this.#attended.live.state, this.#live(), audience, this.#clock.now()));
  }

  #live(): Live {
    const { home, presence, projections, hindsight, lights, lastMoves, receipts, checks, learning } = this.#attended;
    return {
      connected: presence.connected,
      addresses: this.#addresses(),
      projections: projections.latest,
      searching: hindsight.searching,
      lights: lights.all,
      checks: checks.all,
      chairs: this.#attended.links().map(({ chair, right, label, at }) => ({
        chair,
        right,
        label,
        at,
        here: linesIn(this.#io, linkRoom(home.id, chair)).length > 0,
      })),
      lastMoves: lastMoves.all,
      receipts: receipts.all,
      answered: learning.answered,
      rehearsal: this.#rehearsal && rehearsalPart(this.#rehearsal),
    };
  }

  #hasMoved(line: Line): boolean {
    const hears = [...line.rooms].filter((room) => room.startsWith('view/'));
    const now = audiencesOf(this.#attended, line.data).map((it) => viewRoom(this.#attended.live.id, it));
    return hears.length !== now.length || !now.every((room) => hears.includes(room));
  }
}
