import type { Shelf } from './keyring.ts';
import { browserShelf } from './keyring.ts';

export const THEMES = ['device', 'light', 'dark'] as const;
export const CONTRASTS = ['device', 'normal', 'high'] as const;
export const MOTIONS = ['device', 'none'] as const;
/** Sizes of letters, in percent. */
export const TEXT_SIZES = [100, 125, 150] as const;

/** How a person wants to see and hear the game on this device. */
export type Preferences = {
  readonly theme: (typeof THEMES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly text: (typeof TEXT_SIZES)[number];
  /** Sounds on pages of players and of the facilitator; the projector, often on the same device, has its own. */
  readonly sound: boolean;
  readonly screenSound: boolean;
  /** The adviser asks questions at the planning table. */
  readonly coach: boolean;
  /** Letters and digits alone are shortcuts: B and F on the projector's page, the rounds' digits in the replay. */
  readonly keys: boolean;
};

export const DEFAULTS: Preferences = {
  theme: 'device',
  contrast: 'device',
  motion: 'device',
  text: 100,
  sound: false,
  screenSound: false,
  coach: true,
  keys: true,
};

const PLACE = 'pasar.preferences';

const oneOf = <V>(offered: readonly V[], kept: unknown, otherwise: V): V =>
  offered.find((value) => value === kept) ?? otherwise;

const ON_OFF = [true, false] as const;

/** Reads what was kept; whatever is not among the offered values counts as not chosen. */
export function readPreferences(kept: string | null): Preferences {
  let raw: unknown;
  try {
    raw = JSON.parse(kept ?? '{}');
  } catch {
    raw = {};
  }
  const chosen: Readonly<Record<string, unknown>> = { ...(typeof raw === 'object' ? raw : {}) };
  return {
    theme: oneOf(THEMES, chosen['theme'], DEFAULTS.theme),
    contrast: oneOf(CONTRASTS, chosen['contrast'], DEFAULTS.contrast),
    motion: oneOf(MOTIONS, chosen['motion'], DEFAULTS.motion),
    text: oneOf(TEXT_SIZES, chosen['text'], DEFAULTS.text),
    sound: oneOf(ON_OFF, chosen['sound'], DEFAULTS.sound),
    screenSound: oneOf(ON_OFF, chosen['screenSound'], DEFAULTS.screenSound),
    coach: oneOf(ON_OFF, chosen['coach'], DEFAULTS.coach),
    keys: oneOf(ON_OFF, chosen['keys'], DEFAULTS.keys),
  };
}

type PreferencesPort = {
  /** Null where the browser gives no storage: choices last as long as the page. */
  readonly shelf: Shelf | null;
  /** Puts the choices on the page. */
  readonly show: (preferences: Preferences) => void;
};

export type PreferenceStore = {
  readonly now: () => Preferences;
  readonly choose: (change: Partial<Preferences>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Another tab of this device has chosen: takes that over. */
  readonly reread: () => void;
};

/** The choices of one device: kept, shown at once, and told to whoever listens. Never throws. */
export function createPreferences({ shelf, show }: PreferencesPort): PreferenceStore {
  const read = (): Preferences | null => {
    try {
      return shelf && readPreferences(shelf.getItem(PLACE));
    } catch {
      return null;
    }
  };
  const listeners = new Set<() => void>();
  let chosen = read() ?? DEFAULTS;
  const take = (next: Preferences): void => {
    chosen = next;
    show(chosen);
    for (const listener of listeners) listener();
  };
  return {
    now: () => chosen,
    choose: (change) => {
      const next = { ...chosen, ...change };
      try {
        shelf?.setItem(PLACE, JSON.stringify(next));
      } catch {
        // A full or blocked storage: the choice lasts as long as the page.
      }
      take(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reread: () => take(read() ?? chosen),
  };
}

/** The choices of this browser, on this page. */
export const preferences = createPreferences({
  shelf: browserShelf(),
  show: (detail) => globalThis.dispatchEvent?.(new CustomEvent('pasar:preferences', { detail })),
});

globalThis.addEventListener?.('storage', (event) => {
  if (event.key === PLACE) preferences.reread();
});

/** Nothing shall move on its own: chosen here, or wished for by the device. */
export const stillWanted = (): boolean => document.documentElement.dataset['motion'] === 'none';
