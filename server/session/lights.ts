import type { SeatLight } from '../../shared/view/peoplePart.ts';

/** Answers that take longer than this, in milliseconds, are slow. */
const SLOW_MS = 300;
/** So many signs in a row without an answer, and the seat counts as lost. */
const LOST_AFTER = 2;

type Heard = { light: SeatLight['light']; seen: number; missed: number };

/**
 * How well each seat's line works, as the server measures it by signs of its own. Like presence it is never stored. Everything
 * that is told to it says whether a light is another now.
 */
export class Lights {
  readonly #seats = new Map<string, Heard>();

  /** The lights of the seats that were measured. `seen` is when a lost seat was heard last. */
  get all(): ReadonlyMap<string, SeatLight> {
    return new Map(
      Array.from(this.#seats, ([seat, { light, seen }]) => [seat, { light, seen: light === 'lost' ? seen : null }]),
    );
  }

  /** The seat answered a sign after so many milliseconds. */
  answered(seat: string, at: number, took: number): boolean {
    return this.#set(seat, { light: took < SLOW_MS ? 'good' : 'slow', seen: at, missed: 0 });
  }

  /** A sign was not answered before the next was due. */
  missed(seat: string, at: number): boolean {
    const before = this.#seats.get(seat);
    const missed = (before?.missed ?? 0) + 1;
    return this.#set(seat, { light: missed < LOST_AFTER ? 'slow' : 'lost', seen: before?.seen ?? at, missed });
  }

  /** The seat's last device is gone. */
  left(seat: string, at: number): boolean {
    return this.#set(seat, { light: 'lost', seen: at, missed: LOST_AFTER });
  }

  #set(seat: string, heard: Heard): boolean {
    const before = this.#seats.get(seat);
    this.#seats.set(seat, heard);
    return before?.light !== heard.light;
  }
}
