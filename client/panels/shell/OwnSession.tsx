import { useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Key } from '../../model/keyring.ts';
import type { Trouble } from '../../model/wire.ts';
import type { KeyState } from '../../net/chair.ts';
import { deleteSession } from '../../net/chair.ts';
import { dayAndTime } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Link } from '../parts/Link.tsx';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { addressOf } from '../parts/useToken.ts';

type Props = {
  readonly own: Key;
  /** What the server says of it; undefined while it has not, null where it is gone. */
  readonly state: KeyState | undefined;
  readonly onGone: () => void;
};

/** One session of this browser: the way back, and for who leads it the way to delete it. */
export function OwnSession({ own, state, onGone }: Props) {
  const { t, language } = useText();
  const [asking, setAsking] = useState(false);
  const { code } = own;
  const who =
    own.kind === 'seat' ? own.name : t(own.kind === 'observer' ? 'own.observer' : 'shell.landing.facilitator');
  if (state === null)
    return (
      <li class="own-gone">
        <strong class="code">{code}</strong> <span>{t('own.gone')}</span>
      </li>
    );
  return (
    <li>
      <Link to={addressOf(own)} class="own-session">
        <strong class="code">{code}</strong>
        <span>{state?.title ? `${state.title} · ${who}` : who}</span>
        <span class="own-when">{dayAndTime(own.used, language)}</span>
      </Link>
      {state?.mayDelete && (
        <button
          type="button"
          class="own-delete"
          aria-label={t('own.delete.label', { code })}
          onClick={() => setAsking(true)}
        >
          {t('own.delete.open')}
        </button>
      )}
      {asking && state && <Deletion own={own} people={state.people} onClose={() => setAsking(false)} onGone={onGone} />}
    </li>
  );
}

type DeletionProps = {
  readonly own: Key;
  readonly people: number;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** Says what goes, for whom, and that it cannot be had back. */
function Deletion({ own: { code, token }, people, onClose, onGone }: DeletionProps) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const done = await deleteSession(token);
    setBusy(false);
    setTrouble(done.ok ? null : done.trouble);
    if (!done.ok) return;
    for (const key of keyring.all()) if (key.code === code) keyring.drop(key.token);
    announce(t('own.delete.done', { code }));
    onClose();
    onGone();
  };
  return (
    <Dialog
      title={t('own.delete.title', { code })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('own.delete.stay')}</Button>
          <Button look="sales" busy={busy} onPress={() => void remove()}>
            {t('own.delete.go')}
          </Button>
        </>
      }
    >
      <ul>
        <li>{t('own.delete.people', { count: people })}</li>
        <li>{t('own.delete.rounds')}</li>
        <li>{t('own.delete.links')}</li>
      </ul>
      <p>{t('own.delete.words')}</p>
      <TroubleNote trouble={trouble} />
    </Dialog>
  );
}
