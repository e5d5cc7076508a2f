import { useId } from 'preact/hooks';
import { useText } from '../../text/useText.ts';

type Props = { readonly value: string; readonly onType: (password: string) => void };

/** The facilitators' password of this server; shown only where the server asks for one. */
export function PasswordField({ value, onType }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('own.door.password')}</label>
      <input
        id={id}
        class="text-box"
        type="password"
        autoComplete="current-password"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="field-note">{t('own.door.note')}</p>
    </div>
  );
}
