import type { CheckRequest } from '../../shared/protocol/http.ts';
import type { CheckView } from '../../shared/view/checksPart.ts';

/** More devices than a room has. */
const MOST_DEVICES = 100;

/** What devices found out about themselves before a workshop: in memory only, and of each device the latest word. */
export class RoomChecks {
  readonly #held = new Map<string, CheckView>();
  readonly #listeners = new Set<() => void>();

  get all(): readonly CheckView[] {
    return [...this.#held.values()];
  }

  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Past the most, the device that was heard of longest ago is forgotten. */
  take({ device, name, verdicts }: CheckRequest, at: number): void {
    this.#held.delete(device);
    this.#held.set(device, { device, name: name.trim(), at, verdicts });
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_DEVICES && oldest !== undefined) this.#held.delete(oldest);
    for (const listener of this.#listeners) listener();
  }
}
