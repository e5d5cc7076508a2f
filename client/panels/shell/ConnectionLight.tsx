import { useEffect, useRef } from 'preact/hooks';
import type { LinkState } from '../../net/link.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';

/** How the line stands, by shape and word. */
export function ConnectionLight({ state }: { readonly state: LinkState }) {
  const { t } = useText();
  const before = useRef(state);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    if (state === 'reconnecting' && last !== 'connecting') announce(t('shell.link.lost'));
    if (last === 'reconnecting' && (state === 'live' || state === 'polling')) announce(t('shell.link.back'));
  }, [state, t]);
  return (
    <span class={`connection ${state}`} title={t(`shell.link.about.${state}`)}>
      <span class="connection-dot" aria-hidden="true" />
      <span>{t(`shell.link.${state}`)}</span>
    </span>
  );
}
