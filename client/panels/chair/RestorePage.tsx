import { useId, useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Trouble } from '../../model/wire.ts';
import { restoreSession } from '../../net/chair.ts';
import { useText } from '../../text/useText.ts';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { go } from '../parts/route.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { DoorGate } from './DoorGate.tsx';
import '../../style/chair.css';

/** Bytes above which a file holds no session. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Goes on with a session that was moved here in a file. */
export function RestorePage() {
  return (
    <DoorGate>
      <Restore />
    </DoorGate>
  );
}

function Restore() {
  const { t } = useText();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return;
    if (file.size > LARGEST_FILE) return setTrouble('file/malformed');
    setBusy(true);
    setTrouble(null);
    const text = await file.text().catch(() => '');
    const reply = text === '' ? ({ ok: false, trouble: 'file/malformed' } as const) : await restoreSession(text);
    setBusy(false);
    if (!reply.ok) return setTrouble(reply.trouble === 'message/malformed' ? 'file/malformed' : reply.trouble);
    const { code, facilitatorToken, screenToken } = reply.value;
    const used = Date.now();
    keyring.keep({ kind: 'screen', code, token: screenToken, used });
    keyring.keep({ kind: 'facilitator', code, token: facilitatorToken, used });
    go(`/host#${code}`);
  };

  return (
    <>
      <HeaderBar home />
      <main id="main" tabIndex={-1} class="page narrow restore">
        <Heading>{t('own.restore.title')}</Heading>
        <p>{t('own.restore.words')}</p>
        <TroubleNote trouble={trouble} />
        {busy ? (
          <Waiting what={t('own.restore.reading')} />
        ) : (
          <fieldset
            class={`card restore-file${over ? ' over' : ''}`}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void take(event.dataTransfer?.files[0]);
            }}
          >
            <legend class="only-heard">{t('own.restore.title')}</legend>
            <input
              id={id}
              class="only-heard"
              type="file"
              accept=".pasar,application/json"
              onChange={(event) => {
                void take(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
            <label for={id} class="button gold large">
              {t('own.restore.choose')}
            </label>
            <p class="field-note">{t('own.restore.drop')}</p>
          </fieldset>
        )}
        <p class="field-note">{t('own.restore.after')}</p>
        <p>
          <Link to="/host">{t('own.restore.instead')}</Link>
        </p>
      </main>
    </>
  );
}
