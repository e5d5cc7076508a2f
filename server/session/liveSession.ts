import type { Actor } from '../../shared/session/actor.ts';
import type { AnyCommand } from '../../shared/session/commands.ts';
import { decide } from '../../shared/session/decide.ts';
import type { Fact } from '../../shared/session/events.ts';
import { EVENT_SCHEMA } from '../../shared/session/events.ts';
import { evolve } from '../../shared/session/evolve.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Session, SessionState } from '../../shared/session/state.ts';
import { initialState } from '../../shared/session/state.ts';
import { upcast } from '../../shared/session/upcast.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { EventStore } from '../store/eventStore.ts';
import { standIn } from './standIn.ts';

export const SESSION_STREAM = 'session/';

/** What became of a command. `facts` are those it made happen; a repeated command makes none. */
export type Answer =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly refused: Rejection };

/** Answers that are kept for commands that come again. */
const MOST_REMEMBERED = 5000;
/** The answer to a command that makes nothing happen, or nothing more. */
const DONE: Answer = { ok: true, facts: [] };
const MOST_TRIES = 5;

/**
 * One session in memory, and the only way to add to it. Commands run one at a time, in the order in which they came:
 * decided, appended, and only then told. After a broken append the state is read anew, so that memory never runs ahead.
 */
export class LiveSession {
  readonly id: string;
  readonly #stream: string;
  readonly #store: EventStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #listeners = new Set<() => void>();
  readonly #answers = new Map<string, Answer>();
  #state: SessionState = initialState;
  #version = 0;
  #behind = true;
  #ended = false;
  #turn: Promise<unknown> = Promise.resolve();

  /** `folder` is where its stream lies in the store. */
  constructor(id: string, store: EventStore, clock: Clock, log: Log, folder = SESSION_STREAM) {
    this.id = id;
    this.#stream = folder + id;
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
  }

  /** The session as stored. Throws before it has been opened. */
  get state(): Session {
    if (this.#state === null) throw new Error(`session ${this.id} has not been opened`);
    return this.#state;
  }

  /** Calls back after every change, when it is stored. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Reads the stream; false if there is none. */
  async load(): Promise<boolean> {
    await this.#catchUp();
    return this.#state !== null;
  }

  /** Carries out a command as `by`. A command id that was carried out before changes nothing and gets the same answer. */
  ask(by: Actor, command: AnyCommand, commandId: string | null): Promise<Answer> {
    if (this.#ended) return Promise.resolve({ ok: false, refused: 'store/unavailable' });
    const turn = this.#turn.then(() => this.#askNow(by, command, commandId));
    this.#turn = turn;
    return turn;
  }

  /** Takes no more commands. Resolves when those that were asked before are through. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#turn;
  }

  /** Never rejects. Tells of everything that is new in the state, also of what a broken append left in the store after all. */
  async #askNow(by: Actor, command: AnyCommand, commandId: string | null): Promise<Answer> {
    const before = this.#version;
    const answer = await this.#carryOut(by, command, commandId);
    if (this.#version !== before) this.#tell();
    return answer;
  }

  async #carryOut(by: Actor, command: AnyCommand, commandId: string | null): Promise<Answer> {
    try {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        if (this.#behind) await this.#catchUp();
        const before = commandId === null ? undefined : this.#answers.get(commandId);
        if (before) return before;
        const at = this.#clock.now();
        const decided = decide(this.#state, { by, at, command }, standIn);
        if (!decided.ok) return this.#remember(commandId, { ok: false, refused: decided.error });
        if (decided.value.length === 0) return this.#remember(commandId, DONE);
        const events = decided.value.map((fact) => ({ ...fact, schema: EVENT_SCHEMA, at, by }));
        this.#behind = true;
        const verdict = await this.#store.append(this.#stream, this.#version, events, commandId);
        if (verdict.kind === 'repeated') return this.#remember(commandId, DONE);
        if (verdict.kind === 'appended') {
          this.#state = decided.value.reduce<SessionState>(
            (state, fact) => evolve(state, { ...fact, at, by }),
            this.#state,
          );
          this.#version = verdict.version;
          this.#behind = false;
          this.#remember(commandId, DONE);
          return { ok: true, facts: decided.value };
        }
      }
      this.#log.error({ session: this.id }, 'Gave up a command: the stream kept growing under it');
    } catch (error) {
      this.#log.error({ session: this.id, err: String(error) }, 'A command could not be stored');
    }
    return { ok: false, refused: 'store/unavailable' };
  }

  async #catchUp(): Promise<void> {
    for (const event of await this.#store.read(this.#stream, this.#version)) {
      this.#state = evolve(this.#state, upcast(event));
      this.#version = event.version;
      this.#remember(event.commandId, DONE);
    }
    this.#behind = false;
  }

  #remember(commandId: string | null, answer: Answer): Answer {
    if (commandId !== null) this.#answers.set(commandId, answer);
    if (this.#answers.size > MOST_REMEMBERED) {
      const oldest = this.#answers.keys().next();
      if (!oldest.done) this.#answers.delete(oldest.value);
    }
    return answer;
  }

  /** What is stored has happened, whether or not everybody can be told. */
  #tell(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        this.#log.error({ session: this.id, err: String(error) }, 'Somebody could not be told of a change');
      }
    }
  }
}
