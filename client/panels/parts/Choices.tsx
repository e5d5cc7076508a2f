type Option<V> = { readonly value: V; readonly label: string };

type Props<V> = {
  readonly legend: string;
  readonly name: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onPick: (value: V) => void;
  readonly note?: string | undefined;
  /** Sets the note off as something to think about. */
  readonly warn?: boolean;
};

/** One of a few, all in sight: real radio buttons in the shape of a row of keys. */
export function Choices<V extends string | number | boolean | null>({
  legend,
  name,
  value,
  options,
  onPick,
  note,
  warn,
}: Props<V>) {
  return (
    <fieldset class="field">
      <legend class="field-label">{legend}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={String(option.value)} class="choice">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {note && (
        <p class={warn ? 'notice' : 'field-note'} role={warn ? 'status' : undefined}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
