import { useId, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { announce } from '../parts/announce.ts';

const LONGEST_NAME = 24;

/** A name for the device, if somebody likes to give one, so that the facilitator knows which one it is. */
export function NameDevice({ onName }: { readonly onName: (name: string) => void }) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const name = typed.trim();
    onName(name);
    if (name !== '') announce(t('check.named', { name }));
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{t('check.name')}</label>
      <div class="copy-row">
        <input
          id={id}
          class="text-box"
          maxLength={LONGEST_NAME}
          value={typed}
          aria-describedby={`${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('check.tell')}
        </button>
      </div>
      <p id={`${id}-note`} class="field-note">
        {t('check.nameNote')}
      </p>
    </form>
  );
}
