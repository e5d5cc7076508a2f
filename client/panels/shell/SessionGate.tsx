import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Key } from '../../model/keyring.ts';
import type { LiveSession, SessionNow } from '../../model/liveSession.ts';
import { openLiveSession } from '../../model/liveSession.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { FullMessage } from '../parts/FullMessage.tsx';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Link } from '../parts/Link.tsx';
import { go } from '../parts/route.ts';
import { useStore } from '../parts/useStore.ts';
import { addressWith } from '../parts/useToken.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { TakenOut } from './TakenOut.tsx';

/** A session of which at least one view is there. */
export type Live = SessionNow & { readonly clock: ServerClock };

type Props = {
  readonly token: string;
  /** The kind of key that this page is for; with another one its own page is opened. Left out where any will do. */
  readonly kind?: Key['kind'];
  readonly children: (live: Live) => ComponentChildren;
};

/** What a key turned out to be when the server greeted its holder. */
function kindOf({ seat, audiences }: NonNullable<SessionNow['welcome']>): Key['kind'] {
  if (seat !== null) return 'seat';
  const kinds = audiences.map(({ kind }) => kind);
  if (kinds.includes('screen')) return 'screen';
  return kinds.includes('observer') ? 'observer' : 'facilitator';
}

/** Opens the line for a token and draws its page once a view has come; until then, and after the end, says how things stand. */
export function SessionGate({ token, kind, children }: Props) {
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn opens a new line for the same token.
  const session = useMemo(() => openLiveSession(token), [token, turn]);
  useEffect(() => () => session.close(), [session]);
  return (
    <Gate key={turn} session={session} token={token} kind={kind} again={() => setTurn(turn + 1)} draw={children} />
  );
}

type GateProps = {
  session: LiveSession;
  token: string;
  kind: Key['kind'] | undefined;
  again: () => void;
  draw: Props['children'];
};

function Gate({ session, token, kind, again, draw }: GateProps) {
  const { t } = useText();
  const now = useStore(session);
  const found = now.welcome && kindOf(now.welcome);
  const elsewhere = kind !== undefined && found !== null && found !== kind ? found : null;
  useEffect(() => {
    if (elsewhere === null) return;
    keyring.drop(token);
    go(addressWith(elsewhere, token), true);
  }, [elsewhere, token]);
  if (now.released === 'newer-device') {
    const here = (
      <Button look="primary" large onPress={again}>
        {t('shell.released.here')}
      </Button>
    );
    return (
      <FullMessage title={t('shell.released.title')} actions={here}>
        <p>{t('shell.released.words')}</p>
      </FullMessage>
    );
  }
  if (now.released !== null) return <Refused code={CODES[now.released]} token={token} again={again} />;
  if (now.refused !== null) return <Refused code={now.refused} token={token} again={again} />;
  if (elsewhere === null && Object.keys(now.views).length > 0) return <>{draw({ ...now, clock: session.clock })}</>;
  return (
    <>
      <HeaderBar home />
      <main id="main" class="full-message">
        <Waiting what={t('shell.waiting.session')} hint={t('shell.waiting.sessionHint')} />
      </main>
    </>
  );
}

/** What a device that was let go would be told if it came back. */
const CODES: Readonly<Record<Exclude<SessionNow['released'], 'newer-device' | null>, string>> = {
  'session-gone': 'session/unknown',
  'link-revoked': 'token/revoked',
  'seat-moved': 'seat/handed-over',
  'seat-removed': 'seat/removed',
  'seat-blocked': 'seat/blocked',
};

const TITLES: Readonly<Record<string, string>> = {
  'session/unknown': 'shell.gone.title',
  'token/revoked': 'shell.revoked.title',
  'seat/handed-over': 'shell.out.moved',
};

type RefusedProps = { readonly code: string; readonly token: string; readonly again: () => void };

/** The server did not let this device in; what helps depends on why. */
function Refused({ code, token, again }: RefusedProps) {
  const { t } = useText();
  const dead = ['token/unknown', 'token/revoked', 'session/unknown', 'seat/handed-over'].includes(code);
  useEffect(() => {
    if (dead) keyring.drop(token);
  }, [dead, token]);
  const otherVersion = code === 'protocol/other-version';
  const action = otherVersion ? (
    <Button look="primary" large onPress={() => location.reload()}>
      {t('shell.waiting.reload')}
    </Button>
  ) : (
    <>
      <Link to="/" class="button primary large">
        {t('shell.home')}
      </Link>
      {!dead && <Button onPress={again}>{t('shell.again')}</Button>}
    </>
  );
  if (code === 'seat/removed' || code === 'seat/blocked') return <TakenOut code={code} token={token} again={again} />;
  return (
    <FullMessage title={t(TITLES[code] ?? 'shell.refused.title')} actions={action}>
      <p>{t([`rejections.${code}`, 'shell.refused.words'])}</p>
    </FullMessage>
  );
}
