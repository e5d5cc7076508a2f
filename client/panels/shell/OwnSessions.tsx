import { useEffect, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Key } from '../../model/keyring.ts';
import type { KeyState } from '../../net/chair.ts';
import { askKeys } from '../../net/chair.ts';
import { useText } from '../../text/useText.ts';
import { OwnSession } from './OwnSession.tsx';

const SHOWN = 4;

/** The sessions this browser has a key to, each one click away. What is not on the server any more says so, and is forgotten. */
export function OwnSessions() {
  const { t } = useText();
  const [keys, setKeys] = useState<readonly Key[]>(ownKeys);
  const [states, setStates] = useState<ReadonlyMap<string, KeyState>>(new Map());
  useEffect(() => {
    const asked = keyring.all();
    if (asked.length === 0) return;
    let shown = true;
    void askKeys(asked.map(({ token }) => token)).then((reply) => {
      if (!reply.ok) return;
      const told = new Map(
        asked.map(({ token }, index): [string, KeyState] => [token, reply.value.keys[index] ?? null]),
      );
      for (const [token, state] of told) if (state === null) keyring.drop(token);
      if (shown) setStates(told);
    });
    return () => {
      shown = false;
    };
  }, []);
  if (keys.length === 0) return null;
  return (
    <section class="own-sessions" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('shell.landing.own')}</h2>
      <ul class="own-list">
        {keys.map((key) => (
          <OwnSession key={key.token} own={key} state={states.get(key.token)} onGone={() => setKeys(ownKeys())} />
        ))}
      </ul>
    </section>
  );
}

const ownKeys = (): readonly Key[] =>
  keyring
    .all()
    .filter((key) => key.kind !== 'screen')
    .slice(0, SHOWN);
