/** The pages of the client and what their addresses carry. */
export type Route =
  | { readonly page: 'landing' }
  | { readonly page: 'join'; readonly code: string }
  /** Without a code the device is tried, and nobody is told. */
  | { readonly page: 'check'; readonly code: string }
  | {
      readonly page:
        | 'host'
        | 'screen'
        | 'play'
        | 'replay'
        | 'watch'
        | 'restore'
        | 'guide'
        | 'runsheet'
        | 'home'
        | 'unknown';
    };

const PAGES = ['host', 'screen', 'play', 'replay', 'watch', 'restore', 'guide', 'runsheet', 'home'] as const;

/** Letters that no code has, written as the one they are taken for. */
const LOOK_ALIKE = { from: /G/g, to: '6' };

/** Codes are five letters; anything longer is a mistake that the server should see and refuse. */
const LONGEST_CODE = 12;

/** The code as the server knows it, however a person gave it: any case, with spaces or dashes, or the whole link. */
export const tidyCode = (typed: string): string =>
  typed
    .replace(/^.*\/join\//i, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(LOOK_ALIKE.from, LOOK_ALIKE.to)
    .slice(0, LONGEST_CODE);

/** Which page an address path means. */
export function routeOf(path: string): Route {
  const [first = '', second = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (first === '') return { page: 'landing' };
  if (first === 'join' && rest.length === 0)
    return second === '' ? { page: 'landing' } : { page: 'join', code: tidyCode(decode(second)) };
  if (first === 'check' && rest.length === 0) return { page: 'check', code: tidyCode(decode(second)) };
  const page = PAGES.find((it) => it === first);
  return page && second === '' ? { page } : { page: 'unknown' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What stands behind the `#`: a token from a link (`#t=...`, for a facilitator with the screen's after it, `&s=...`), or a
 * session and perhaps a seat (`#CODE/s3`).
 */
export type Place = {
  readonly token: string | null;
  readonly screen: string | null;
  readonly code: string | null;
  readonly seat: string | undefined;
};

export function placeOf(hash: string): Place {
  const text = hash.replace(/^#/, '');
  if (text.startsWith('t=')) {
    const said = new URLSearchParams(text);
    return { token: said.get('t'), screen: said.get('s'), code: null, seat: undefined };
  }
  const [code = '', seat] = text.split('/');
  return { token: null, screen: null, code: code === '' ? null : tidyCode(code), seat: seat === '' ? undefined : seat };
}
