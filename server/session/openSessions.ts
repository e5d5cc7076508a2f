import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { Role } from '../../shared/scenario/cards.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { AnyCommand } from '../../shared/session/commands.ts';
import type { Fact } from '../../shared/session/events.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Settings } from '../../shared/session/settings.ts';
import { upcast } from '../../shared/session/upcast.ts';
import type { Clock } from '../clock.ts';
import type { Lab } from '../lab/lab.ts';
import type { Log } from '../log.ts';
import type { EventStore } from '../store/eventStore.ts';
import type { Proof } from './access.ts';
import { Access } from './access.ts';
import type { Link } from './accessFacts.ts';
import { Archive } from './archive.ts';
import type { Attendants } from './attendants.ts';
import { attendTo } from './attendants.ts';
import { LastMoves } from './lastMoves.ts';
import { Lights } from './lights.ts';
import { LiveSession, SESSION_STREAM } from './liveSession.ts';
import { Presence } from './presence.ts';
import { Receipts } from './receipts.ts';
import { Rehearsals } from './rehearsals.ts';
import { RoomChecks } from './roomChecks.ts';
import { newCode, newSeed, newSessionId } from './secret.ts';
import { whyGone } from './whyGone.ts';

/** A session with all that attends to it while the server runs. */
export type Attended = Attendants & {
  readonly live: LiveSession;
  /** The session whose devices see it: itself, unless it is a rehearsal. */
  readonly home: LiveSession;
  readonly presence: Presence;
  readonly lights: Lights;
  readonly lastMoves: LastMoves;
  readonly receipts: Receipts;
  readonly checks: RoomChecks;
  /** The links that are out. */
  readonly links: () => readonly Link[];
};

export type Wished = { readonly scenario: Scenario; readonly teams: number; readonly settings: Settings };

/** How long bots think in a rehearsal, in milliseconds. */
const REHEARSED_MS = 250;

/** Every session of this server: opened, found by code or token, kept for as long as retention says. */
export class OpenSessions {
  readonly access: Access;
  readonly archive: Archive;
  readonly rehearsals: Rehearsals;
  /** Resolves when the sessions of the store are back: until then nobody can be told that there is no such session. */
  readonly loaded: Promise<void>;
  readonly #store: EventStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #lab: Lab;
  readonly #sessions = new Map<string, Attended>();
  readonly #codes = new Map<string, string>();
  readonly #newcomers = new Set<(attended: Attended) => void>();
  readonly #mourners = new Set<(attended: Attended) => void>();
  #nowLoaded: () => void = () => undefined;

  constructor(store: EventStore, clock: Clock, log: Log, lab: Lab) {
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
    this.#lab = lab;
    this.access = new Access(store, clock);
    this.archive = new Archive(this, store, clock);
    this.rehearsals = new Rehearsals(store, clock, log, (live, home) => this.#surround(live, home, REHEARSED_MS));
    this.loaded = new Promise((resolve) => {
      this.#nowLoaded = resolve;
    });
  }

  now(): number {
    return this.#clock.now();
  }

  /** Calls back for every session, those that are there and those to come. */
  each(listener: (attended: Attended) => void): void {
    this.#newcomers.add(listener);
    for (const attended of this.#sessions.values()) listener(attended);
  }

  /** Calls back when a session was deleted. */
  whenGone(listener: (attended: Attended) => void): void {
    this.#mourners.add(listener);
  }

  /** Brings back every session of the store, timers included. One that cannot be read is left out and said so. */
  async load(): Promise<void> {
    await this.rehearsals.sweep();
    for (const stream of await this.#store.streams(SESSION_STREAM)) {
      const live = new LiveSession(stream.slice(SESSION_STREAM.length), this.#store, this.#clock, this.#log);
      try {
        await this.access.load(live.id);
        if (await live.load()) this.#attend(live);
      } catch (error) {
        this.#log.error({ session: live.id, err: String(error) }, 'A session could not be read; the others go on');
      }
    }
    this.#nowLoaded();
  }

  async open({ scenario, teams, settings }: Wished): Promise<Result<Attended, Rejection>> {
    const id = newSessionId();
    let code = newCode();
    while (this.#codes.has(code)) code = newCode();
    this.#codes.set(code, id);
    const live = new LiveSession(id, this.#store, this.#clock, this.#log);
    const command: AnyCommand = { type: 'OpenSession', session: id, code, seed: newSeed(), scenario, settings, teams };
    const answer = await live.ask({ kind: 'server' }, command, null);
    if (answer.ok) return ok(this.#attend(live));
    this.#codes.delete(code);
    return fail(answer.refused);
  }

  byId(id: string): Attended | null {
    return this.#sessions.get(id) ?? null;
  }

  byCode(code: string): Attended | null {
    const id = this.#codes.get(code.toUpperCase());
    return id === undefined ? null : this.byId(id);
  }

  byToken(token: string): Result<Proof & { readonly attended: Attended }, Rejection> {
    const proof = this.access.prove(token);
    const attended = proof && this.byId(proof.session);
    if (proof && attended) {
      const gone = proof.grant.kind === 'seat' ? whyGone(attended.live.state, proof.grant.seat) : null;
      return gone === null ? ok({ ...proof, attended }) : fail(gone);
    }
    return fail(this.access.whyVoid(token) ?? 'token/unknown');
  }

  /**
   * Seats a person and gives them a token of their seat. A request that comes again, even after a restart, gets the seat
   * of the first time, with a token of its own: whoever asks again may never have heard the first one.
   */
  async seat(
    { live }: Attended,
    name: string,
    team: string | null,
    role: Role | null,
    request: string,
  ): Promise<Result<{ token: string; seat: string; name: string }, Rejection>> {
    const commandId = `join:${request}`;
    const answer = await live.ask({ kind: 'server' }, { type: 'TakeSeat', name, team, role }, commandId);
    if (!answer.ok) return fail(answer.refused);
    const made = answer.facts.length > 0 ? answer.facts : await this.#madeBefore(live.id, commandId);
    const taken = made.find((fact) => fact.type === 'SeatTaken');
    if (!taken) throw new Error('TakeSeat made no SeatTaken');
    const token = await this.access.issue(live.id, { kind: 'seat', seat: taken.data.seat });
    return ok({ token, seat: taken.data.seat, name: taken.data.name });
  }

  /** Attends to a session that `write` brings into the store. */
  async adopt(id: string, code: string, write: () => Promise<void>): Promise<Result<Attended, Rejection>> {
    if (this.#sessions.has(id)) return fail('session/exists');
    if (this.#codes.has(code)) return fail('code/taken');
    this.#codes.set(code, id);
    try {
      await write();
      await this.access.load(id);
      const live = new LiveSession(id, this.#store, this.#clock, this.#log);
      await live.load();
      return ok(this.#attend(live));
    } catch (error) {
      this.#codes.delete(code);
      throw error;
    }
  }

  /** The sessions that are open now. */
  get all(): readonly Attended[] {
    return [...this.#sessions.values()];
  }

  /** Deletes a session for everybody, names and proofs with it. */
  async forget(id: string): Promise<void> {
    await this.rehearsals.end(id);
    const attended = this.#sessions.get(id);
    if (attended) {
      await attended.stop();
      this.#codes.delete(attended.live.state.code);
      this.#sessions.delete(id);
      for (const mourner of this.#mourners) mourner(attended);
    }
    // The stream goes last: as long as it is there, a start that finds it quiet ends what was begun.
    await this.access.forget(id);
    await this.#store.delete(SESSION_STREAM + id);
  }

  /** Takes no more commands; resolves when those that were asked before are stored. */
  async stop(): Promise<void> {
    await this.rehearsals.stop();
    await Promise.all(Array.from(this.#sessions.values(), (attended) => attended.stop()));
  }

  /** What a command made happen, and all that came after, from the stream. */
  async #madeBefore(session: string, commandId: string): Promise<readonly Fact[]> {
    const events = await this.#store.read(SESSION_STREAM + session);
    return events.slice(events.findIndex((event) => event.commandId === commandId)).map(upcast);
  }

  #attend(live: LiveSession): Attended {
    const attended = this.#surround(live, live);
    this.#sessions.set(live.id, attended);
    this.#codes.set(live.state.code, live.id);
    for (const newcomer of this.#newcomers) newcomer(attended);
    return attended;
  }

  /** A session with all that acts on it by itself, from now on. */
  #surround(live: LiveSession, home: LiveSession, thinking?: number): Attended {
    const presence = new Presence();
    const attended: Attended = {
      live,
      home,
      presence,
      lights: new Lights(),
      checks: new RoomChecks(),
      lastMoves: new LastMoves(),
      receipts: new Receipts(),
      links: () => this.access.links(home.id),
      ...attendTo(live, presence, this.#clock, this.#log, this.#lab, thinking),
    };
    live.listen(attended.attend);
    attended.attend();
    return attended;
  }
}
