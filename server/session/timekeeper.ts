import { closingWish, due } from '../../shared/session/due.ts';
import type { Cancel, Clock } from '../clock.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/**
 * Asks on behalf of the clock: for the step that is due by time, and for planning to end early once everyone who is here has
 * locked. It only wishes; the rules are the session's. All of it is rebuilt from the state, so a restart loses no timer.
 */
export class Timekeeper {
  readonly #live: LiveSession;
  readonly #presence: Presence;
  readonly #clock: Clock;
  #cancel: Cancel = () => undefined;
  #dueAt: number | null = null;

  constructor(live: LiveSession, presence: Presence, clock: Clock) {
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
  }

  /** To be called after every change of the session or of presence. */
  look(): void {
    this.#closing();
    const next = due(this.#live.state);
    if (next?.at === this.#dueAt) return;
    this.stop();
    if (!next) return;
    this.#dueAt = next.at;
    this.#cancel = this.#clock.at(next.at, () => {
      this.#dueAt = null;
      const now = due(this.#live.state);
      if (now) void this.#live.ask({ kind: 'clock' }, now.command, null).finally(() => this.look());
    });
  }

  stop(): void {
    this.#cancel();
    this.#dueAt = null;
  }

  #closing(): void {
    const wish = closingWish(this.#live.state, this.#presence.connected);
    if (!wish) return;
    const { round, missing } = wish;
    const command =
      wish.wish === 'announce'
        ? ({ type: 'AnnounceClosing', round, missing } as const)
        : ({ type: 'WithdrawClosing', round } as const);
    void this.#live.ask({ kind: 'clock' }, command, null);
  }
}
