import { useId, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';

type Props = { readonly onText: (text: string) => void; readonly onTooLarge: () => void };

/** Bytes above which a file is not a recording; reading it would only stall the page. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** A place for a recording: choose it, or drop it here. */
export function FilePlace({ onText, onTooLarge }: Props) {
  const { t } = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > LARGEST_FILE) onTooLarge();
    else void file.text().then(onText, onTooLarge);
  };
  return (
    <fieldset
      aria-labelledby={`${id}-title`}
      class={`card replay-file${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id={`${id}-title`}>{t('replay.open.file')}</h2>
      <input
        id={id}
        class="only-heard"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <label for={id} class="button primary">
        {t('replay.open.choose')}
      </label>
      <p class="field-note">{t('replay.open.drop')}</p>
    </fieldset>
  );
}
