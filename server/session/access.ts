import * as z from 'zod/mini';
import type { Actor } from '../../shared/session/actor.ts';
import type { Clock } from '../clock.ts';
import type { EventStore } from '../store/eventStore.ts';
import { hashOf, newToken } from './secret.ts';

/** What a token proves: one seat, or one of the two other chairs. */
export type Grant = Extract<Actor, { kind: 'facilitator' | 'screen' | 'seat' }>;

export type Proof = { readonly session: string; readonly grant: Grant };

const TokenIssued = z.object({
  hash: z.string(),
  grant: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('facilitator') }),
    z.object({ kind: z.literal('screen') }),
    z.object({ kind: z.literal('seat'), seat: z.string() }),
  ]),
});

const PREFIX = 'access/';
const MOST_TRIES = 3;

/**
 * Who may speak for which chair. Tokens are proofs, not history: their hashes live in a stream of their own beside the
 * session's, so that a recording holds none.
 */
export class Access {
  readonly #store: EventStore;
  readonly #clock: Clock;
  readonly #proofs = new Map<string, Proof>();
  readonly #versions = new Map<string, number>();
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(store: EventStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Reads the proofs of one session. */
  async load(session: string): Promise<void> {
    const events = await this.#store.read(PREFIX + session);
    for (const event of events) this.#remember(session, TokenIssued.parse(event.data));
    this.#versions.set(session, events.length);
  }

  /** A new token for a chair. It exists nowhere but in the answer; it holds once this promise has resolved. */
  issue(session: string, grant: Grant): Promise<string> {
    const turn = (this.#turns.get(session) ?? Promise.resolve()).then(() => this.#issueNow(session, grant));
    this.#turns.set(
      session,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /** Whose token this is, or null. */
  prove(token: string): Proof | null {
    return this.#proofs.get(hashOf(token)) ?? null;
  }

  async forget(session: string): Promise<void> {
    await this.#store.delete(PREFIX + session);
    this.#versions.delete(session);
    for (const [hash, proof] of this.#proofs) if (proof.session === session) this.#proofs.delete(hash);
  }

  async #issueNow(session: string, grant: Grant): Promise<string> {
    const token = newToken();
    const data = { hash: hashOf(token), grant };
    const event = { type: 'TokenIssued', schema: 1, at: this.#clock.now(), by: { kind: 'server' }, data };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const verdict = await this.#store.append(PREFIX + session, this.#versions.get(session) ?? 0, [event], null);
      if (verdict.kind === 'appended') {
        this.#versions.set(session, verdict.version);
        this.#remember(session, data);
        return token;
      }
      // An append that broke may have been stored after all.
      await this.load(session);
    }
    throw new Error(`the access stream of ${session} kept growing under a new token`);
  }

  #remember(session: string, { hash, grant }: z.infer<typeof TokenIssued>): void {
    this.#proofs.set(hash, { session, grant });
  }
}
