import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { Can } from '../../../shared/session/rejections.ts';
import { money } from '../../present/format.ts';
import type { PredictionScale } from '../../present/prediction.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly role: Role;
  readonly currency: string;
  readonly committed: number | null;
  readonly scale: PredictionScale;
  readonly can: Can;
  readonly onCommit: (cents: number) => void;
};

/** How long a slider must rest before its value is kept, in ms: holding an arrow key is one prediction, not forty. */
const REST = 500;

/** One slider for what this role expects; it may be left alone. */
export function Prediction({ role, currency, committed, scale, can, onCommit }: Props) {
  const { t, language } = useText();
  const id = useId();
  const [moved, setMoved] = useState<number | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const value = moved ?? committed ?? scale.middle;
  const text = money(value, currency, language);
  const move = (cents: number): void => {
    setMoved(cents);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      onCommit(cents);
      setMoved(null);
    }, REST);
  };
  const kept = moved === null && committed !== null;
  return (
    <section class="choice-card prediction">
      <label for={id}>{t(`plan.choices.prediction.${role}Title`)}</label>
      <div class="prediction-line">
        <input
          id={id}
          type="range"
          class={`range ${role}`}
          min={scale.least}
          max={scale.most}
          step={scale.step}
          value={value}
          disabled={can !== true}
          aria-valuetext={text}
          onInput={(event) => move(Number(event.currentTarget.value))}
        />
        <output for={id} class={kept ? 'kept' : ''}>
          {text}
        </output>
      </div>
      <p class="soft">
        {kept
          ? t('plan.choices.prediction.kept', { value: money(committed, currency, language) })
          : t('plan.choices.prediction.none')}{' '}
        {!kept && t('plan.choices.prediction.optional')}
      </p>
    </section>
  );
}
