import { useId } from 'preact/hooks';

type Props<V> = {
  readonly title: string;
  readonly chosen: V;
  readonly offered: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
};

/** One choice among a few, its name at the side: real radio buttons underneath. */
export function PreferenceRow<V extends string | number | boolean>({ title, chosen, offered, onChoose }: Props<V>) {
  const name = useId();
  return (
    <fieldset class="preference-row">
      <legend>{title}</legend>
      <div class="choice-row">
        {offered.map(({ value, label }) => (
          <label key={String(value)} class="choice">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
