import { useState } from 'preact/hooks';
import { keyring } from '../../model/browserKeys.ts';
import type { Trouble } from '../../model/wire.ts';
import { fetchRecording } from '../../replay/fetchRecording.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';

/** Saves the whole session as one file, which the replay page opens again, here or elsewhere. */
export function RecordingButton({ code }: { readonly code: string }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const token = keyring.all().find((key) => key.code === code)?.token;
  if (token === undefined) return null;
  const save = async (): Promise<void> => {
    setBusy(true);
    const fetched = await fetchRecording(token);
    setBusy(false);
    setTrouble(fetched.ok ? null : fetched.trouble);
    if (fetched.ok) download(`pasar-${code}.json`, new Blob([fetched.text], { type: 'application/json' }));
  };
  return (
    <>
      <Button large busy={busy} onPress={() => void save()}>
        {t(busy ? 'debrief.saving' : 'debrief.save')}
      </Button>
      <TroubleNote trouble={trouble} />
    </>
  );
}
