/** How long a reply is kept for a request that comes again, in milliseconds. */
const KEPT_MS = 10 * 60 * 1000;

/** Gives a request that is sent again the reply of the first time, so that a double click opens one session. */
export class Replies<T> {
  readonly #kept = new Map<string, Promise<T>>();

  once(id: string, make: () => Promise<T>): Promise<T> {
    const before = this.#kept.get(id);
    if (before !== undefined) return before;
    const reply = make();
    this.#kept.set(id, reply);
    reply.catch(() => this.#kept.delete(id));
    setTimeout(() => this.#kept.delete(id), KEPT_MS).unref();
    return reply;
  }
}
