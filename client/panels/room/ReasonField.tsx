import { useId } from 'preact/hooks';
import { LONGEST_REASON } from '../../present/sharedBudget.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly value: string; readonly onInput: (reason: string) => void };

/** Why: the team reads it, and it stays in the record. */
export function ReasonField({ value, onInput }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('room.reason.label')}</label>
      <input
        id={id}
        class="text-box"
        type="text"
        required
        maxLength={LONGEST_REASON}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="field-note">{t('room.reason.note')}</p>
    </div>
  );
}
