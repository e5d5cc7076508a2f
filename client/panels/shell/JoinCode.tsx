import { useId, useState } from 'preact/hooks';
import { tidyCode } from '../../model/route.ts';
import { useText } from '../../text/useText.ts';
import { go } from '../parts/route.ts';

/** The big field for the code on the projector. It takes any case, spaces, and the whole link. */
export function JoinCode() {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const code = tidyCode(typed);
    if (code === '') setMissing(true);
    else go(`/join/${code}`);
  };
  return (
    <form class="join-code" onSubmit={submit} noValidate>
      <label for={id}>{t('shell.landing.code')}</label>
      <div class="join-code-row">
        <input
          id={id}
          class="text-box code-box"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setMissing(false);
          }}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          inputMode="text"
          maxLength={80}
          placeholder="A3X7K"
          aria-invalid={missing}
          aria-describedby={`${id}-note`}
        />
        <button type="submit" class="button gold large">
          {t('shell.landing.join')}
        </button>
      </div>
      <p id={`${id}-note`} class="field-note" role={missing ? 'alert' : undefined}>
        {t(missing ? 'shell.landing.codeMissing' : 'shell.landing.codeNote')}
      </p>
    </form>
  );
}
