import type { AskedCommand, ServerCommand } from '../../shared/session/commands.ts';
import { closingWish, due } from '../../shared/session/due.ts';
import type { Cancel, Clock } from '../clock.ts';
import type { LiveSession } from './liveSession.ts';
import type { Presence } from './presence.ts';

/** How long the clock waits before it asks again for what it was refused: the store may be back by then. */
const PATIENCE_MS = 1000;

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
  #wishing = false;
  #stopped = false;

  constructor(live: LiveSession, presence: Presence, clock: Clock) {
    this.#live = live;
    this.#presence = presence;
    this.#clock = clock;
  }

  /** To be called after every change of the session or of presence. */
  look(): void {
    if (this.#stopped) return;
    void this.#closing();
    const next = due(this.#live.state);
    if (next?.at === this.#dueAt) return;
    this.#cancel();
    this.#dueAt = next?.at ?? null;
    if (next) this.#cancel = this.#clock.at(next.at, () => void this.#step());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  async #step(): Promise<void> {
    this.#dueAt = null;
    const next = due(this.#live.state);
    if (next) await this.#ask(next.command);
  }

  /** One wish at a time: what has changed meanwhile is looked at when it is answered. */
  async #closing(): Promise<void> {
    const wish = this.#wishing ? null : closingWish(this.#live.state, this.#presence.connected);
    if (!wish) return;
    const { round, missing } = wish;
    this.#wishing = true;
    const granted = await this.#ask(
      wish.wish === 'announce' ? { type: 'AnnounceClosing', round, missing } : { type: 'WithdrawClosing', round },
    );
    this.#wishing = false;
    if (granted) this.look();
  }

  /** What is refused is looked at again, but not at once: while the store is broken, that would never end. */
  async #ask(command: AskedCommand | ServerCommand): Promise<boolean> {
    const { ok } = await this.#live.ask({ kind: 'clock' }, command, null);
    if (!ok) this.#clock.at(this.#clock.now() + PATIENCE_MS, () => this.look());
    return ok;
  }
}
