import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Role } from '../../../shared/scenario/cards.ts';
import type { Can } from '../../../shared/session/rejections.ts';
import { keepUnsent, unsent } from '../../model/unsent.ts';
import { money } from '../../present/format.ts';
import type { PredictionScale } from '../../present/prediction.ts';
import { keptPrediction } from '../../present/prediction.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  /** Names this prediction among what is not sent yet. */
  readonly place: string;
  readonly role: Role;
  readonly currency: string;
  readonly committed: number | null;
  readonly scale: PredictionScale;
  readonly can: Can;
  readonly onCommit: (cents: number) => void;
};

/** How long a slider must rest before its value is kept, in ms: holding an arrow key is one prediction, not forty. */
const REST = 500;

/**
 * One slider for what this role expects; it may be left alone. Letting go of it, or Enter, keeps what it shows, even where it was
 * not moved; what was not sent before a reload is sent after it.
 */
export function Prediction({ place, role, currency, committed, scale, can, onCommit }: Props) {
  const { t, language } = useText();
  const id = useId();
  const [moved, setMoved] = useState(() => keptPrediction(unsent(place), scale));
  const commit = useRef((_: number): void => {});
  commit.current = (cents) => {
    keepUnsent(place, null);
    setMoved(null);
    if (cents !== committed) onCommit(cents);
  };
  useEffect(() => {
    if (moved === null || can !== true) return;
    const timer = setTimeout(() => commit.current(moved), REST);
    return () => clearTimeout(timer);
  }, [moved, can]);
  const value = moved ?? committed ?? scale.middle;
  const text = money(value, currency, language);
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
          onInput={(event) => {
            const cents = Number(event.currentTarget.value);
            keepUnsent(place, String(cents));
            setMoved(cents);
          }}
          onPointerUp={(event) => commit.current(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit.current(Number(event.currentTarget.value));
          }}
        />
        <output for={id} class={kept ? 'kept' : ''}>
          {text}
        </output>
      </div>
      <p class="soft">
        {kept
          ? t('plan.choices.prediction.kept', { value: money(committed, currency, language) })
          : t('plan.choices.prediction.none')}
      </p>
    </section>
  );
}
