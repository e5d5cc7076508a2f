import type { ServerCommand } from '../../shared/session/commands.ts';
import type { Round, Seat, Session } from '../../shared/session/state.ts';
import { currentRound, heldSeats, seatsIn, tableOf } from '../../shared/session/state.ts';
import type { Cancel, Clock } from '../clock.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/** How long it waits before it asks again for what it was refused. */
const PATIENCE_MS = 1000;

/**
 * Lets a bot play for people who have been away from their planning for as long as the session says, and ends that when they are
 * back. Like presence, the time of absence is not recorded: after a restart it begins anew.
 */
export class Deputies {
  readonly #live: LiveSession;
  readonly #presence: Presence;
  readonly #clock: Clock;
  readonly #since = new Map<string, number>();
  #cancel: Cancel = () => undefined;
  #asking = false;
  #stopped = false;

  constructor(live: LiveSession, presence: Presence, clock: Clock) {
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
  }

  /** To be called after every change of the session or of presence. */
  look(): void {
    if (this.#stopped) return;
    this.#cancel();
    const wish = this.#back() ?? this.#away();
    if (!wish || this.#asking) return;
    if (wish.at <= this.#clock.now()) void this.#ask(wish.command);
    else this.#cancel = this.#clock.at(wish.at, () => this.look());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #back(): { at: number; command: ServerCommand } | null {
    const back = heldSeats(this.#live.state).find(
      ({ seat, deputy }) => deputy === 'away' && this.#presence.connected.has(seat),
    );
    return back ? { at: this.#clock.now(), command: { type: 'EndDeputy', seat: back.seat } } : null;
  }

  /** The next who will have been away too long. Who comes back, or whose planning ends, begins anew. */
  #away(): { at: number; command: ServerCommand } | null {
    const session = this.#live.state;
    const round = currentRound(session);
    const { awaySeconds } = session.settings.room;
    if (awaySeconds === null || round?.phase !== 'planning' || round.pausedLeft !== null) {
      this.#since.clear();
      return null;
    }
    const missed = heldSeats(session).filter((seat) => this.#isMissed(session, round, seat));
    for (const seat of this.#since.keys()) if (!missed.some((it) => it.seat === seat)) this.#since.delete(seat);
    for (const { seat } of missed) if (!this.#since.has(seat)) this.#since.set(seat, this.#clock.now());
    const [first] = [...this.#since].sort(([, one], [, other]) => one - other);
    if (!first) return null;
    const [seat, since] = first;
    return { at: since + awaySeconds * 1000, command: { type: 'BeginDeputy', round: round.round, seat } };
  }

  /** Away, and nobody else plays one of the roles, which is still open. */
  #isMissed(session: Session, round: Round, { seat, team, roles, bot, deputy, cameIn }: Seat): boolean {
    const plays = (it: Seat): boolean => it.bot || it.deputy !== null || this.#presence.connected.has(it.seat);
    if (bot || deputy !== null || cameIn === round.round || this.#presence.connected.has(seat)) return false;
    const { lockedBy, over } = tableOf(round, team);
    return roles.some((role) => lockedBy[role] === null && !over[role] && !seatsIn(session, team, role).some(plays));
  }

  /** What is refused is looked at again, but not at once: while the store is broken, that would never end. */
  async #ask(command: ServerCommand): Promise<void> {
    this.#asking = true;
    const { ok } = await this.#live.ask({ kind: 'clock' }, command, null);
    this.#asking = false;
    if (this.#stopped) return;
    if (ok) this.look();
    else this.#cancel = this.#clock.at(this.#clock.now() + PATIENCE_MS, () => this.look());
  }
}
