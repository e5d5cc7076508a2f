import { randomInt } from 'node:crypto';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { JoinReply, JoinRequest, PinReply, PinUse } from '../../shared/protocol/http.ts';
import type { Actor } from '../../shared/session/actor.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { heldSeats } from '../../shared/session/state.ts';
import { isUnwelcome } from '../../shared/session/unwelcome.ts';
import type { Clock } from '../clock.ts';
import type { Words } from '../words.ts';
import type { Attended, OpenSessions } from './openSessions.ts';
import { deviceMark, PIN_MS, pinHash } from './seatKeys.ts';

const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Who comes in, and by which way: with a name, or with a PIN for a seat that is theirs already. */
export class Reception {
  readonly #sessions: OpenSessions;
  readonly #words: Words;
  readonly #clock: Clock;

  constructor(sessions: OpenSessions, words: Words, clock: Clock) {
    this.#sessions = sessions;
    this.#clock = clock;
    this.#words = words;
  }

  /** Seats a person. Refuses `seat/blocked` to a device whose person may not come back, and `seat/name-unwelcome`. */
  async join(attended: Attended, { id, name, team, role, device }: JoinRequest): Promise<Result<JoinReply, Rejection>> {
    const { live } = attended;
    if (device !== undefined && this.#isBlocked(attended, device)) return fail('seat/blocked');
    if (isUnwelcome(name, await this.#words())) return fail('seat/name-unwelcome');
    const taken = await this.#sessions.seat(attended, name, team, role, id);
    if (!taken.ok) return taken;
    await this.#remember(attended, taken.value.seat, device);
    return ok({ session: live.id, code: live.state.code, ...taken.value });
  }

  /** Six digits with which a person takes their seat along to another device. Refuses `seat/unknown` and `seat/no-person`. */
  async issuePin({ live }: Attended, by: Actor, seat: string): Promise<Result<PinReply, Rejection>> {
    const held = heldSeats(live.state).find((it) => it.seat === seat);
    if (!held) return fail('seat/unknown');
    if (held.bot) return fail('seat/no-person');
    const pin = newPin();
    const issued = await this.#sessions.access.append(live.id, by, 'PinIssued', () =>
      ok({ seat, hash: pinHash(live.id, pin), until: this.#clock.now() + PIN_MS }),
    );
    return issued.ok ? ok({ pin, until: issued.value.until }) : issued;
  }

  /** Gives a seat to the device that has its PIN; every token that the seat had is void. Refuses `pin/unknown` and `session/over`. */
  async takeByPin(attended: Attended, { pin, device }: PinUse): Promise<Result<JoinReply, Rejection>> {
    const { live } = attended;
    if (device !== undefined && this.#isBlocked(attended, device)) return fail('seat/blocked');
    const { access } = this.#sessions;
    const hash = pinHash(live.id, pin);
    const used = await access.append(live.id, { kind: 'server' }, 'SeatHandedOver', () => {
      const seat = access.seats.seatFor(live.id, hash, this.#clock.now());
      const isHeld = heldSeats(live.state).some((it) => it.seat === seat);
      return seat !== null && isHeld ? ok({ seat }) : fail('pin/unknown');
    });
    if (!used.ok) return used;
    const { seat } = used.value;
    const token = await access.issue(live.id, { kind: 'seat', seat });
    await this.#remember(attended, seat, device);
    const name = live.state.seats.find((it) => it.seat === seat)?.name ?? '';
    return ok({ session: live.id, code: live.state.code, token, seat, name });
  }

  #isBlocked({ live }: Attended, device: string): boolean {
    const from = this.#sessions.access.seats.seatsFrom(live.id, deviceMark(live.id, device));
    return live.state.seats.some(({ seat, blocked }) => blocked && from.includes(seat));
  }

  async #remember({ live }: Attended, seat: string, device: string | undefined): Promise<void> {
    if (device === undefined) return;
    const { access } = this.#sessions;
    const mark = deviceMark(live.id, device);
    if (access.seats.seatsFrom(live.id, mark).includes(seat)) return;
    await access.append(live.id, { kind: 'server' }, 'DeviceKnown', () => ok({ seat, mark }));
  }
}
