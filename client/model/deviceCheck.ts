import type { CheckRequest } from '../../shared/protocol/http.ts';

export type Verdicts = CheckRequest['verdicts'];
export type CheckedItem = keyof Verdicts;
export type VerdictWord = Verdicts[CheckedItem];

/** What a device was measured to be and to do. Null where it could not be found out. */
export type Measured = {
  readonly socket: boolean;
  readonly polling: boolean;
  /** Milliseconds to the server and back, the best of a few. */
  readonly roundTrip: number | null;
  readonly drawing: 'webgl' | 'canvas' | 'none';
  readonly storage: boolean;
  /** Milliseconds by which the device's clock is ahead of the server's. */
  readonly skew: number | null;
  readonly screen: { readonly width: number; readonly height: number };
  readonly sound: boolean;
  /** Languages that the browser asks for, best first. */
  readonly languages: readonly string[];
};

/** A slower answer than this is felt, and does no harm. */
const QUICK_MS = 150;
/** A clock that is off matters to nobody but who compares times by hand: the game goes by the server's. */
const SKEW_MS = 60_000;
/** Narrower than a laptop everything works, with more scrolling; narrower than any phone it does not. */
const WIDTH = { good: 900, fair: 320 };
const SPOKEN = /^(?:id|en)\b/i;

/** What each measure means for playing. A network that lets one of the two ways through is good enough. */
export function verdictsOf(measured: Measured): Verdicts {
  const { socket, polling, roundTrip, drawing, storage, skew, screen, sound, languages } = measured;
  const lost = !socket && !polling;
  const way = (works: boolean): VerdictWord => (works ? 'good' : lost ? 'bad' : 'fair');
  const line = (): VerdictWord => {
    if (roundTrip === null || lost) return 'bad';
    return roundTrip <= QUICK_MS ? 'good' : 'fair';
  };
  const width = Math.max(screen.width, screen.height);
  return {
    socket: way(socket),
    polling: way(polling),
    line: line(),
    drawing: drawing === 'webgl' ? 'good' : drawing === 'canvas' ? 'fair' : 'bad',
    storage: storage ? 'good' : 'fair',
    clock: skew === null || Math.abs(skew) > SKEW_MS ? 'fair' : 'good',
    screen: screen.width >= WIDTH.good ? 'good' : width >= WIDTH.fair ? 'fair' : 'bad',
    sound: sound ? 'good' : 'fair',
    language: languages.some((it) => SPOKEN.test(it)) ? 'good' : 'fair',
  };
}

/** The worst of all: a device plays as well as its weakest part. */
export function overall(verdicts: Readonly<Record<string, VerdictWord>>): VerdictWord {
  const words = Object.values(verdicts);
  if (words.includes('bad')) return 'bad';
  return words.includes('fair') ? 'fair' : 'good';
}
