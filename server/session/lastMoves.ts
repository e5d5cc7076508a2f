/** A move that comes sooner after the one that was told is not told: it says nothing new. */
const APART_MS = 10_000;

/** When each seat last asked for something. Like presence it is never stored. */
export class LastMoves {
  readonly #seats = new Map<string, number>();

  /** To within ten seconds, so that a busy table does not change what is told with every chip. */
  get all(): ReadonlyMap<string, number> {
    return this.#seats;
  }

  moved(seat: string, at: number): void {
    if (at - (this.#seats.get(seat) ?? 0) >= APART_MS) this.#seats.set(seat, at);
  }
}
