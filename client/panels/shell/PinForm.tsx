import { useId, useRef, useState } from 'preact/hooks';
import { thisDevice } from '../../model/browserKeys.ts';
import type { Trouble } from '../../model/wire.ts';
import { joinByPin } from '../../net/http.ts';
import { newMessageId } from '../../net/messageId.ts';
import { useText } from '../../text/useText.ts';
import { go } from '../parts/route.ts';
import { TroubleNote } from '../parts/TroubleNote.tsx';
import { keepSeat } from './keepSeat.ts';

const DIGITS = 6;

/** What a scanned square put behind the address. */
export const pinIn = (hash: string): string => /^#pin=(\d{6})$/.exec(hash)?.[1] ?? '';

/** For who has a seat already and another device: six digits from the facilitator. Nothing is taken before the press. */
export function PinForm({ code, pin = '' }: { readonly code: string; readonly pin?: string }) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(pin);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const digits = typed.replace(/\D/g, '');
    if (digits.length !== DIGITS) {
      setTrouble('pin/unknown');
      field.current?.focus();
      return;
    }
    setBusy(true);
    setTrouble(null);
    const device = thisDevice(newMessageId);
    const reply = await joinByPin(code, { id: newMessageId(), pin: digits, ...(device !== undefined && { device }) });
    setBusy(false);
    if (reply.ok) go(keepSeat(reply.value), true);
    else setTrouble(reply.trouble);
  };

  return (
    <form class="pin-form" onSubmit={(event) => void submit(event)} noValidate>
      <div class="field">
        <label for={id}>{t('shell.pin.label')}</label>
        <input
          id={id}
          ref={field}
          class="text-box code-box"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setTrouble(null);
          }}
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-note`}
        />
        <p id={`${id}-note`} class="field-note">
          {t('shell.pin.note')}
        </p>
      </div>
      <TroubleNote trouble={trouble} />
      <button type="submit" class="button primary large wide" aria-disabled={busy}>
        {t('shell.pin.button')}
      </button>
    </form>
  );
}
