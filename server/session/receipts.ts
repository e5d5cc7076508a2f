import { addressees } from '../../shared/session/notices.ts';
import type { Session } from '../../shared/session/state.ts';

/** Who has read which notice. Like presence it is never stored: devices say it again when they come back. */
export class Receipts {
  readonly #read = new Map<number, Set<string>>();

  /** The seats that have read each notice that stands. */
  get all(): ReadonlyMap<number, ReadonlySet<string>> {
    return this.#read;
  }

  /** A seat has read a notice; false where there is none for it. */
  confirm(session: Session, seat: string, number: number): boolean {
    for (const known of this.#read.keys())
      if (!session.notices.some(({ notice }) => notice === known)) this.#read.delete(known);
    const notice = session.notices.find((it) => it.notice === number);
    if (!notice || !addressees(session, notice).some((it) => it.seat === seat)) return false;
    this.#read.set(number, (this.#read.get(number) ?? new Set()).add(seat));
    return true;
  }
}
