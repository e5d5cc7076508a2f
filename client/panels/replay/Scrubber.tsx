import { useId } from 'preact/hooks';
import type { Step } from '../../replay/replayMessages.ts';
import type { Turn } from '../../replay/tape.ts';
import { useText } from '../../text/useText.ts';
import { useStepWords } from './stepWords.ts';

type Props = {
  readonly at: readonly Step[];
  readonly index: number;
  readonly playing: boolean;
  readonly every: boolean;
  /** Whether what does not count is gone through, too; null where there is nothing of it. */
  readonly beside: boolean | null;
  readonly onTurn: (turn: Turn) => void;
};

/** Moves through the steps: a slider, one step back and on, and playing by itself. */
export function Scrubber({ at, index, playing, every, beside, onTurn }: Props) {
  const { t } = useText();
  const words = useStepWords();
  const id = useId();
  const step = at[index];
  const last = at.length - 1;
  const where = step ? words(step) : '';
  return (
    <fieldset class="replay-scrubber" aria-label={t('replay.scrubber')}>
      <div class="replay-steps">
        <button
          type="button"
          class="button"
          aria-disabled={index === 0}
          onClick={() => onTurn({ turn: 'move', by: -1 })}
        >
          <span aria-hidden="true">‹</span> {t('replay.back')}
        </button>
        <button type="button" class="button primary replay-play" onClick={() => onTurn({ turn: 'playOrPause' })}>
          {t(playing ? 'replay.pause' : 'replay.play')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={index === last}
          onClick={() => onTurn({ turn: 'move', by: 1 })}
        >
          {t('replay.on')} <span aria-hidden="true">›</span>
        </button>
      </div>
      <div class="replay-slide">
        <label class="only-heard" for={id}>
          {t('replay.slider')}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={index}
          aria-valuetext={where}
          onInput={(event) => onTurn({ turn: 'go', to: Number(event.currentTarget.value) })}
        />
        <p class="replay-where">
          <output aria-live={playing && every ? 'off' : 'polite'}>{where}</output>
          <span>{t('replay.count', { step: index + 1, steps: at.length })}</span>
        </p>
      </div>
      <label class="replay-every">
        <input
          type="checkbox"
          checked={every}
          onChange={(event) => onTurn({ turn: 'every', every: event.currentTarget.checked })}
        />
        {t('replay.every')}
      </label>
      {beside !== null && (
        <label class="replay-every">
          <input
            type="checkbox"
            checked={beside}
            onChange={(event) => onTurn({ turn: 'beside', beside: event.currentTarget.checked })}
          />
          {t('replay.beside')}
        </label>
      )}
    </fieldset>
  );
}
