/** A token this browser holds, with what is needed to name it. */
export type Key = {
  readonly kind: 'seat' | 'facilitator' | 'screen' | 'observer';
  readonly code: string;
  readonly token: string;
  /** The seat's id and the person's name; absent for the facilitator and the screen. */
  readonly seat?: string;
  readonly name?: string;
  /** When it was last used, ms since the epoch by this device. */
  readonly used: number;
};

/** The part of `localStorage` that is needed; it throws where storage is blocked. */
export type Shelf = { getItem(key: string): string | null; setItem(key: string, value: string): void };

export type Keyring = {
  readonly all: () => readonly Key[];
  /** The key used last of that kind for that session; of that seat when one is named. */
  readonly find: (kind: Key['kind'], code: string, seat?: string) => Key | null;
  /** The key of that kind that was used last. */
  readonly latest: (kind: Key['kind']) => Key | null;
  readonly keep: (key: Key) => void;
  /** Notes the use of a token, and what its session is called and whose it is once that is known. */
  readonly touch: (token: string, used: number, known?: Partial<Pick<Key, 'code' | 'seat' | 'name'>>) => void;
  readonly drop: (token: string) => void;
};

const PLACE = 'pasar.keys';
/** Enough for a facilitator's month, small enough to read at a glance. */
const MOST_KEYS = 24;

function read(shelf: Shelf): readonly Key[] | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(PLACE) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((key) => typeof key?.token === 'string' && typeof key?.code === 'string')
      : [];
  } catch {
    return null;
  }
}

/** Tokens by session, newest first. Where storage is blocked they live as long as the page, and nothing breaks. */
export function createKeyring(shelf: Shelf | null): Keyring {
  let spare: readonly Key[] = [];
  const all = (): readonly Key[] => (shelf && read(shelf)) ?? spare;
  const write = (keys: readonly Key[]): void => {
    spare = keys.slice(0, MOST_KEYS);
    try {
      shelf?.setItem(PLACE, JSON.stringify(spare));
    } catch {
      // A full or blocked storage: `spare` serves until the page is closed.
    }
  };
  const keep = (key: Key): void => write([key, ...all().filter((other) => other.token !== key.token)]);
  return {
    all,
    find: (kind, code, seat) =>
      all().find((key) => key.kind === kind && key.code === code && (seat === undefined || key.seat === seat)) ?? null,
    latest: (kind) => all().find((key) => key.kind === kind) ?? null,
    keep,
    touch: (token, used, known) => {
      const held = all().find((key) => key.token === token);
      if (held) keep({ ...held, ...known, used });
    },
    drop: (token) => write(all().filter((key) => key.token !== token)),
  };
}

/** `localStorage`, or null where the browser does not let us have it. */
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
