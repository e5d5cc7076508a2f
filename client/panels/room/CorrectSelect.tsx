import { useId } from 'preact/hooks';
import { useText } from '../../text/useText.ts';

type Props<V> = {
  readonly label: string;
  readonly before: V;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onPick: (value: V) => void;
};

/** One of a few; the one that holds now is named so. */
export function CorrectSelect<V extends string | number>({ label, before, value, options, onPick }: Props<V>) {
  const { t } = useText();
  const id = useId();
  return (
    <div class={`field${value === before ? '' : ' corrected'}`}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="text-box"
        value={String(value)}
        onChange={(event) => {
          const picked = options.find((it) => String(it.value) === event.currentTarget.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((it) => (
          <option key={String(it.value)} value={String(it.value)}>
            {it.value === before ? t('room.correct.asItIs', { value: it.label }) : it.label}
          </option>
        ))}
      </select>
    </div>
  );
}
