import type { AccessFact } from './accessFacts.ts';
import { hashOf } from './secret.ts';

/** How long a PIN can be used, in milliseconds. */
export const PIN_MS = 5 * 60 * 1000;

/** Of a PIN only this is kept. It holds for one session: the same digits elsewhere are another PIN. */
export const pinHash = (session: string, pin: string): string => hashOf(`${session}/pin/${pin}`);

/** A device as one session knows it, and no other: what it sends cannot be had from this, nor found again elsewhere. */
export const deviceMark = (session: string, device: string): string => hashOf(`${session}/device/${device}`);

type Pin = { readonly session: string; readonly seat: string; readonly hash: string; readonly until: number };
type Known = { readonly session: string; readonly seat: string; readonly mark: string };

/** The PINs that can be used, and from which devices seats were taken, as the access facts of each session tell. */
export class SeatKeys {
  #pins: readonly Pin[] = [];
  #known: readonly Known[] = [];

  /** The seat for which a PIN can be used now, or null. */
  seatFor(session: string, hash: string, now: number): string | null {
    return this.#pins.find((pin) => pin.session === session && pin.hash === hash && now <= pin.until)?.seat ?? null;
  }

  /** The seats of a session that were taken from a device. */
  seatsFrom(session: string, mark: string): readonly string[] {
    return this.#known.filter((it) => it.session === session && it.mark === mark).map(({ seat }) => seat);
  }

  remember(session: string, { type, data }: AccessFact): void {
    if (type === 'PinIssued' || type === 'SeatHandedOver')
      this.#pins = this.#pins.filter((pin) => pin.session !== session || pin.seat !== data.seat);
    // A seat has one PIN: the latest.
    if (type === 'PinIssued') this.#pins = [...this.#pins, { session, ...data }];
    if (type === 'DeviceKnown') this.#known = [...this.#known, { session, ...data }];
  }

  drop(session: string): void {
    this.#pins = this.#pins.filter((pin) => pin.session !== session);
    this.#known = this.#known.filter((it) => it.session !== session);
  }
}
