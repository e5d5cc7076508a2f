import { useState } from 'preact/hooks';
import type { Trouble } from '../../model/wire.ts';
import { fetchFile } from '../../net/chair.ts';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';

type Props = {
  readonly token: string;
  /** Where the server gives the file, and how it is called here. */
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly look?: 'paper' | 'primary';
  readonly onSaved?: () => void;
};

/** Saves a file that the server makes for the holder of the token. */
export function SaveButton({ token, path, name, label, look = 'paper', onSaved }: Props) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    const fetched = await fetchFile(token, path);
    setBusy(false);
    setTrouble(fetched.ok ? null : fetched.trouble);
    if (!fetched.ok) return;
    download(name, fetched.blob);
    announce(t('chair.files.saved', { name }));
    onSaved?.();
  };
  return (
    <>
      <Button look={look} busy={busy} onPress={() => void save()}>
        {label}
      </Button>
      <TroubleNote trouble={trouble} />
    </>
  );
}
