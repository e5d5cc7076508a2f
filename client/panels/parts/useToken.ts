import { useMemo } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Key } from '../../model/keyring.ts';
import { placeOf } from '../../model/route.ts';

/** The page on which a key of each kind is used. */
const PAGE_OF = { seat: '/play', facilitator: '/host', screen: '/screen', observer: '/watch' } as const;

/** Where a key of this browser leads back to. */
export const addressOf = ({ kind, code, seat }: Key): string => `${PAGE_OF[kind]}#${code}${seat ? `/${seat}` : ''}`;

/** The page that a key of this kind opens, with the key in its address. */
export const addressWith = (kind: Key['kind'], token: string): string => `${PAGE_OF[kind]}#t=${token}`;

const codeOf = (token: string): string => keyring.all().find((key) => key.token === token)?.code ?? '';

/**
 * The token for this page: the one in the link (kept, and taken out of the address bar at once), or the one this browser
 * holds for the session that the address names. Null where there is neither.
 */
export function useToken(kind: Key['kind']): string | null {
  return useMemo(() => {
    const { token, screen, code, seat } = placeOf(location.hash);
    if (token !== null) {
      const used = Date.now();
      if (screen !== null) keyring.keep({ kind: 'screen', code: codeOf(screen), token: screen, used });
      keyring.keep({ kind, code: codeOf(token), token, used });
      history.replaceState({ screen }, '', PAGE_OF[kind]);
      return token;
    }
    if (code !== null) return keyring.find(kind, code, seat)?.token ?? null;
    return kind === 'facilitator' ? null : (keyring.latest(kind)?.token ?? null);
  }, [kind]);
}

/** Once the session's code is known: names it, and the seat, in the keyring and in the address bar, so that a reload comes back here. */
export function nameToken(
  kind: Key['kind'],
  token: string,
  code: string,
  seat: { readonly seat?: string; readonly name?: string } = {},
): void {
  const { screen } = (history.state ?? {}) as { screen?: string | null };
  if (screen) keyring.touch(screen, Date.now(), { code });
  keyring.touch(token, Date.now(), { code, ...seat });
  if (location.hash === '') history.replaceState(null, '', `${PAGE_OF[kind]}#${code}`);
}
