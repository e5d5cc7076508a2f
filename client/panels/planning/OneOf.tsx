import { useId } from 'preact/hooks';
import type { Can } from '../../../shared/session/rejections.ts';
import { useText } from '../../text/useText.ts';

type Option<V> = { readonly value: V; readonly label: string; readonly note?: string };
type Props<V> = {
  readonly title: string;
  readonly chosen: V;
  readonly options: readonly Option<V>[];
  readonly can: Can;
  readonly onChoose: (value: V) => void;
};

/** One of a few, as buttons side by side: real radio buttons underneath. */
export function OneOf<V extends string | number>({ title, chosen, options, can, onChoose }: Props<V>) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset class="choice-card" disabled={can !== true}>
      <legend>{title}</legend>
      <div class={`choice-row of-${options.length}`}>
        {options.map(({ value, label, note }) => (
          <label key={value} class="choice">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>
              <b>{label}</b>
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
      {can !== true && <p class="soft">{t(`rejections.${can}`)}</p>}
    </fieldset>
  );
}
