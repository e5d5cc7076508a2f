import type { Result } from '../../shared/lib/result.ts';

/** How long a reply is kept for a request that comes again, in milliseconds. */
const KEPT_MS = 10 * 60 * 1000;

/**
 * Gives a request that is sent again the reply of the first time, so that a double click opens one session. A refusal
 * changed nothing and is not kept: the same request may be granted later.
 */
export class Replies<T, E> {
  readonly #kept = new Map<string, Promise<Result<T, E>>>();

  once(id: string, make: () => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const before = this.#kept.get(id);
    if (before !== undefined) return before;
    const reply = make();
    this.#kept.set(id, reply);
    const forget = (): void => void this.#kept.delete(id);
    reply.then(({ ok }) => (ok ? setTimeout(forget, KEPT_MS).unref() : forget()), forget);
    return reply;
  }
}
