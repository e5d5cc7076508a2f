import { useId } from 'preact/hooks';
import { useText } from '../../text/useText.ts';

type Props = { readonly rounds: readonly number[]; readonly round: number; readonly onRound: (round: number) => void };

/** Every round that is over, one press away; arrow keys walk through them. */
export function RoundPicker({ rounds, round, onRound }: Props) {
  const { t } = useText();
  const name = useId();
  if (rounds.length < 2) return null;
  return (
    <fieldset class="round-picker">
      <legend>{t('results.rounds')}</legend>
      <div class="choice-row">
        {rounds.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={name} checked={one === round} onChange={() => onRound(one)} />
            <span>{one}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
