import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { Actor, Right } from '../../shared/session/actor.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Clock } from '../clock.ts';
import type { EventStore, StoredEvent } from '../store/eventStore.ts';
import type { DEEDS, Grant, Link } from './accessFacts.ts';
import { AccessFact, Links } from './accessFacts.ts';
import { SeatKeys } from './seatKeys.ts';
import { hashOf, newToken } from './secret.ts';

/** Whose a token is. `chair` is the link's; a seat has none. */
export type Proof = { readonly session: string; readonly grant: Grant; readonly chair: string | null };

export const ACCESS_STREAM = 'access/';
const MOST_TRIES = 3;
/** Links of one session that may be out at once. */
const MOST_LINKS = 60;

const SERVER: Actor = { kind: 'server' };

type Data<T extends AccessFact['type']> = Extract<AccessFact, { type: T }>['data'];

/**
 * Who may speak for which chair. Tokens are proofs, not history: their hashes live in a stream of their own beside the
 * session's, so that a recording holds none.
 */
export class Access {
  readonly #store: EventStore;
  readonly #clock: Clock;
  readonly #proofs = new Map<string, Proof>();
  /** PINs for seats, and from which devices seats were taken. */
  readonly seats = new SeatKeys();
  readonly #void = new Map<string, { readonly session: string; readonly why: Rejection }>();
  readonly #links = new Map<string, Links>();
  readonly #versions = new Map<string, number>();
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #listeners = new Set<(session: string, fact: AccessFact) => void>();

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Calls back when there is a new fact of a session. */
  listen(listener: (session: string, fact: AccessFact) => void): void {
    this.#listeners.add(listener);
  }

  /** Reads the proofs of one session anew. */
  async load(session: string): Promise<void> {
    const events = await this.history(session);
    this.#drop(session);
    for (const event of events) this.#remember(session, AccessFact.parse(event));
    this.#versions.set(session, events.length);
  }

  /** Every access fact of a session as it is stored. */
  history(session: string): Promise<StoredEvent[]> {
    return this.#store.read(ACCESS_STREAM + session);
  }

  /** A new token for a chair. It exists nowhere but in the answer; it holds once this promise has resolved. */
  async issue(session: string, grant: Grant): Promise<string> {
    const token = newToken();
    await this.append(session, SERVER, 'TokenIssued', () => ok({ hash: hashOf(token), grant }));
    return token;
  }

  /** A new link for somebody who is told nothing but it. */
  async issueLink(
    session: string,
    by: Actor,
    right: Right,
    label: string,
  ): Promise<Result<{ chair: string; token: string }, Rejection>> {
    const token = newToken();
    const issued = await this.append(session, by, 'TokenIssued', (links) => {
      if (by.kind !== 'server' && links.out.length >= MOST_LINKS) return fail('link/too-many');
      const chair = links.next;
      const grant: Grant =
        right === 'lead' || right === 'assistant' ? { kind: 'facilitator', chair, right } : { kind: right };
      return ok({ hash: hashOf(token), grant, chair, label });
    });
    return issued.ok ? ok({ chair: issued.value.chair ?? '', token }) : issued;
  }

  /** Takes a link back for good. The last that leads stays, or nobody could lead any more. */
  async revokeLink(session: string, by: Actor, chair: string): Promise<Result<unknown, Rejection>> {
    return this.append(session, by, 'LinkRevoked', (links) => {
      const link = links.get(chair);
      if (!link) return fail('link/unknown');
      return link.right === 'lead' && links.leads === 1 ? fail('lead/last') : ok({ chair });
    });
  }

  /** Writes down what was done with the session as a whole. */
  async note(session: string, by: Actor, deed: (typeof DEEDS)[number], what?: string): Promise<void> {
    await this.append(session, by, 'DeedDone', () => ok(what === undefined ? { deed } : { deed, what }));
  }

  /** The links of a session that are out, in the order in which they were made. */
  links(session: string): readonly Link[] {
    return this.#links.get(session)?.out ?? [];
  }

  /** Whose token this is, or null. */
  prove(token: string): Proof | null {
    return this.#proofs.get(hashOf(token)) ?? null;
  }

  /** Why a token that once proved something does so no more; null where it never did. */
  whyVoid(token: string): Rejection | null {
    return this.#void.get(hashOf(token))?.why ?? null;
  }

  async forget(session: string): Promise<void> {
    await this.#store.delete(ACCESS_STREAM + session);
    this.#versions.delete(session);
    this.#turns.delete(session);
    this.#drop(session);
  }

  /** One fact at a time for each session; what it says may follow from the links that are out. */
  append<T extends AccessFact['type']>(
    session: string,
    by: Actor,
    type: T,
    make: (links: Links) => Result<Data<T>, Rejection>,
  ): Promise<Result<Data<T>, Rejection>> {
    const turn = (this.#turns.get(session) ?? Promise.resolve()).then(() => this.#appendNow(session, by, type, make));
    this.#turns.set(
      session,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #appendNow<T extends AccessFact['type']>(
    session: string,
    by: Actor,
    type: T,
    make: (links: Links) => Result<Data<T>, Rejection>,
  ): Promise<Result<Data<T>, Rejection>> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const made = make(this.#linksOf(session));
      if (!made.ok) return made;
      const event = { type, schema: 1, at: this.#clock.now(), by, data: made.value };
      const verdict = await this.#store.append(
        ACCESS_STREAM + session,
        this.#versions.get(session) ?? 0,
        [event],
        null,
      );
      if (verdict.kind === 'appended') {
        this.#versions.set(session, verdict.version);
        const fact = AccessFact.parse(event);
        this.#remember(session, fact);
        for (const listener of this.#listeners) listener(session, fact);
        return made;
      }
      // An append that broke may have been stored after all.
      await this.load(session);
    }
    throw new Error(`the access stream of ${session} kept growing under a new fact`);
  }

  #linksOf(session: string): Links {
    const links = this.#links.get(session) ?? new Links();
    this.#links.set(session, links);
    return links;
  }

  #remember(session: string, fact: AccessFact): void {
    const links = this.#linksOf(session);
    if (fact.type === 'TokenIssued') {
      const link = links.issued(fact.at, fact.data);
      this.#proofs.set(fact.data.hash, { session, grant: fact.data.grant, chair: link?.chair ?? null });
    }
    if (fact.type === 'LinkRevoked') {
      const link = links.revoked(fact.data.chair);
      if (!link) return;
      this.#proofs.delete(link.hash);
      this.#void.set(link.hash, { session, why: 'token/revoked' });
    }
    this.seats.remember(session, fact);
    if (fact.type === 'SeatHandedOver')
      for (const [hash, { session: of, grant }] of this.#proofs)
        if (of === session && grant.kind === 'seat' && grant.seat === fact.data.seat) {
          this.#proofs.delete(hash);
          this.#void.set(hash, { session, why: 'seat/handed-over' });
        }
  }

  #drop(session: string): void {
    this.#links.delete(session);
    for (const [hash, proof] of this.#proofs) if (proof.session === session) this.#proofs.delete(hash);
    for (const [hash, of] of this.#void) if (of.session === session) this.#void.delete(hash);
    this.seats.drop(session);
  }
}
