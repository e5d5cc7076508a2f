/** Who is connected right now. Presence is not history: it is never stored, and starts empty. */
export class Presence {
  readonly #seats = new Set<string>();
  /** Lines of those who have no seat: facilitators, screens, observers. */
  readonly #lookers = new Set<string>();

  get connected(): ReadonlySet<string> {
    return this.#seats;
  }

  /** Somebody sees the session, from a seat or from outside. */
  get watched(): boolean {
    return this.#seats.size + this.#lookers.size > 0;
  }

  /** Both say whether anything is different now. */
  arrive(seat: string): boolean {
    if (this.#seats.has(seat)) return false;
    this.#seats.add(seat);
    return true;
  }

  leave(seat: string): boolean {
    return this.#seats.delete(seat);
  }

  lookOn(line: string): void {
    this.#lookers.add(line);
  }

  lookAway(line: string): void {
    this.#lookers.delete(line);
  }
}
