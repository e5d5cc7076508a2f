import { play } from '../../shared/bots/play.ts';
import { stream } from '../../shared/lib/rng.ts';
import type { Role } from '../../shared/scenario/cards.ts';
import { luckLabel } from '../../shared/session/luck.ts';
import type { Seat } from '../../shared/session/state.ts';
import { currentRound, heldSeats } from '../../shared/session/state.ts';
import { project } from '../../shared/view/project.ts';
import type { Cancel, Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { styleOf } from './botStyle.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/** Bots take their time, so that people see them think. */
const THINKING_MS = 600;

/** Whether a bot moves a seat: its own, or that of a person for whom it plays. */
const isPlayed = ({ bot, deputy }: Seat): boolean => bot || deputy !== null;

/** Moves the seats that bots hold, and those of people for whom bots play. A bot sees the view of its role and sends what a person could send; nothing more. */
export class BotSeats {
  readonly #live: LiveSession;
  readonly #presence: Presence;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #thinkingMs: number;
  readonly #thinking = new Map<string, Cancel>();
  #stopped = false;

  constructor(live: LiveSession, presence: Presence, clock: Clock, log: Log, thinking = THINKING_MS) {
    this.#thinkingMs = thinking;
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
    this.#log = log;
  }

  /** To be called after every change of the session. */
  look(): void {
    if (this.#stopped || currentRound(this.#live.state)?.phase !== 'planning') return;
    for (const seat of heldSeats(this.#live.state)) {
      if (!isPlayed(seat) || this.#thinking.has(seat.seat) || this.#wishes(seat).length === 0) continue;
      const cancel = this.#clock.at(this.#clock.now() + this.#thinkingMs, () => void this.#move(seat.seat));
      this.#thinking.set(seat.seat, cancel);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#thinking.values()) cancel();
    this.#thinking.clear();
  }

  /** Says all it wishes, up to the first refusal: then somebody changed the table in between, and it thinks again. */
  async #move(seat: string): Promise<void> {
    try {
      // The person may have come back meanwhile, or sit elsewhere.
      const now = heldSeats(this.#live.state).find((it) => it.seat === seat && isPlayed(it));
      for (const wish of now ? this.#wishes(now) : []) {
        if (!(await this.#live.ask({ kind: 'seat', seat, bot: true }, wish, null)).ok) break;
      }
      this.#thinking.delete(seat);
      this.look();
    } catch (error) {
      this.#log.error({ session: this.#live.id, seat, err: String(error) }, 'A bot could not move');
    }
  }

  /** One role after the other, where the seat holds both. */
  #wishes(seat: Seat): ReturnType<typeof play> {
    for (const [index, role] of seat.roles.entries()) {
      const wishes = this.#wishesIn(seat, role, index === 0 ? seat.seat : `${seat.seat}/${role}`);
      if (wishes.length > 0) return wishes;
    }
    return [];
  }

  #wishesIn(seat: Seat, role: Role, name: string): ReturnType<typeof play> {
    const state = this.#live.state;
    const round = currentRound(state);
    if (!round) return [];
    const view = project(
      state,
      { connected: this.#presence.connected, addresses: [] },
      { kind: 'role', team: seat.team, role },
    );
    return play(
      styleOf(state, seat.team),
      view,
      stream(state.seed, luckLabel(state, `bot:${name}/round:${round.round}`)),
    );
  }
}
