/** Who is connected right now. Presence is not history: it is never stored, and starts empty. */
export class Presence {
  readonly #seats = new Set<string>();

  get connected(): ReadonlySet<string> {
    return this.#seats;
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
}
