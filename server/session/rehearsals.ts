import { mayRehearse } from '../../shared/session/rehearsing.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Tempo } from '../../shared/session/settings.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { EventStore } from '../store/eventStore.ts';
import type { Grant } from './accessFacts.ts';
import { LiveSession } from './liveSession.ts';
import type { Attended } from './openSessions.ts';
import { Rehearsal } from './rehearsal.ts';
import { newSeed, newSessionId } from './secret.ts';

/** Streams of rehearsals are apart from those of sessions: nobody finds them by code, token, list or retention. */
const REHEARSAL_STREAM = 'rehearsal/';

type Surround = (live: LiveSession, home: LiveSession) => Attended;

/** What a rehearsal may be told. */
export type Cue = 'pause' | 'resume' | 'end' | { readonly tempo: Tempo };

/**
 * The rehearsals that are going on, at most one for each session. A rehearsal is a session of its own, with the code and the
 * settings of the one that it stands for and bots in every seat; that one is not written to, so that ending a rehearsal, by whatever
 * end, leaves it as it was. Who joins meanwhile is in the lobby.
 */
export class Rehearsals {
  readonly #store: EventStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #surround: Surround;
  readonly #running = new Map<string, Rehearsal>();
  readonly #beginning = new Set<string>();
  readonly #listeners = new Set<(home: LiveSession, rehearsal: Rehearsal, begins: boolean) => void>();

  constructor(store: EventStore, clock: Clock, log: Log, surround: Surround) {
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
    this.#surround = surround;
  }

  /** What an earlier run of the server left. */
  async sweep(): Promise<void> {
    for (const stream of await this.#store.streams(REHEARSAL_STREAM)) await this.#store.delete(stream);
  }

  /** The rehearsal of a session, while there is one. */
  of(session: string): Rehearsal | null {
    return this.#running.get(session) ?? null;
  }

  /** Calls back when one begins, and when it has ended. */
  listen(listener: (home: LiveSession, rehearsal: Rehearsal, begins: boolean) => void): void {
    this.#listeners.add(listener);
  }

  async begin(home: LiveSession, by: Grant): Promise<Rejection | null> {
    const refused = mayRehearse(home.state, by);
    if (refused) return refused;
    if (this.#running.has(home.id) || this.#beginning.has(home.id)) return 'rehearsal/running';
    this.#beginning.add(home.id);
    try {
      const { code, scenario, settings, teams } = home.state;
      const live = new LiveSession(newSessionId(), this.#store, this.#clock, this.#log, REHEARSAL_STREAM);
      // The clock takes no step of its own: the rehearsal does, and stands still while it is paused.
      const paced = { ...settings, pace: 'facilitator', planningSeconds: null } as const;
      const opened = { session: live.id, code, seed: newSeed(), scenario, settings: paced, teams: teams.length };
      for (const command of [{ type: 'OpenSession', ...opened }, { type: 'SeatBots' }] as const) {
        const answer = await live.ask({ kind: 'server' }, command, null);
        if (!answer.ok) return answer.refused;
      }
      const rehearsal = new Rehearsal(this.#surround(live, home), this.#clock, () => void this.end(home.id));
      this.#running.set(home.id, rehearsal);
      live.listen(() => rehearsal.look());
      this.#tell(home, rehearsal, true);
      rehearsal.look();
      return null;
    } finally {
      this.#beginning.delete(home.id);
    }
  }

  /** Tells the rehearsal of a session something. Only facilitators may. */
  async cue(session: string, by: Grant, cue: Cue): Promise<Rejection | null> {
    if (by.kind !== 'facilitator') return 'facilitator/only';
    const rehearsal = this.#running.get(session);
    if (!rehearsal) return 'rehearsal/none';
    if (cue === 'end') await this.end(session);
    else if (cue === 'pause') rehearsal.pause();
    else if (cue === 'resume') rehearsal.resume();
    else rehearsal.setTempo(cue.tempo);
    return null;
  }

  /** Ends the rehearsal of a session, if there is one, and deletes all of it. */
  async end(session: string): Promise<void> {
    const rehearsal = this.#running.get(session);
    if (!rehearsal) return;
    rehearsal.stop();
    this.#running.delete(session);
    const { live, home } = rehearsal.attended;
    this.#tell(home, rehearsal, false);
    try {
      await rehearsal.attended.stop();
      await this.#store.delete(REHEARSAL_STREAM + live.id);
    } catch (error) {
      this.#log.error({ session, err: String(error) }, 'A rehearsal was not deleted; the next start does it');
    }
  }

  /** Ends them all. */
  async stop(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((session) => this.end(session)));
  }

  #tell(home: LiveSession, rehearsal: Rehearsal, begins: boolean): void {
    for (const listener of this.#listeners) listener(home, rehearsal, begins);
  }
}
