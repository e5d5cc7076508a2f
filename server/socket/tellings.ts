import type { Clock } from '../clock.ts';
import type { Attended, OpenSessions } from '../session/openSessions.ts';
import type { Rehearsal } from '../session/rehearsal.ts';
import type { Io, Line } from './line.ts';
import { linesIn, sessionRoom } from './line.ts';
import { Telling } from './telling.ts';

/** Who tells each socket: while a session is rehearsed, its facilitators and its screen watch the rehearsal. */
export class Tellings {
  readonly #io: Io;
  readonly #sessions: OpenSessions;
  readonly #clock: Clock;
  readonly #addresses: () => readonly string[];
  readonly #all = new Map<string, Telling>();

  constructor(io: Io, sessions: OpenSessions, clock: Clock, addresses: () => readonly string[]) {
    this.#io = io;
    this.#sessions = sessions;
    this.#clock = clock;
    this.#addresses = addresses;
    sessions.each((attended) => this.#begin(attended, null));
    sessions.whenGone(({ live }) => this.#all.delete(live.id));
    sessions.rehearsals.listen((home, rehearsal, begins) => {
      if (begins) this.#begin(rehearsal.attended, rehearsal);
      else this.#all.delete(rehearsal.attended.live.id);
      for (const line of linesIn(io, sessionRoom(home.id))) {
        if (!watches(line)) continue;
        line.data.looksAt = null;
        this.for(line)?.welcome(line);
      }
    });
  }

  of(session: string): Telling | undefined {
    return this.#all.get(session);
  }

  /** What a socket sees and acts on now. */
  shown(line: Line): Attended {
    const { attended } = line.data;
    const rehearsal = watches(line) ? this.#sessions.rehearsals.of(attended.live.id) : null;
    return rehearsal?.attended ?? attended;
  }

  for(line: Line): Telling | undefined {
    return this.of(this.shown(line).live.id);
  }

  #begin(attended: Attended, rehearsal: Rehearsal | null): void {
    const telling = new Telling(this.#io, attended, this.#clock, this.#addresses, rehearsal);
    this.#all.set(attended.live.id, telling);
    const news = (): void => telling.news();
    attended.live.listen(news);
    attended.projections.listen(news);
    attended.hindsight.listen(news);
    attended.checks.listen(news);
    rehearsal?.listen(news);
  }
}

const watches = ({ data: { grant } }: Line): boolean => grant.kind === 'facilitator' || grant.kind === 'screen';
