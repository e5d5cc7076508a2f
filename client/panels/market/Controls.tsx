import { SPEEDS } from '../../present/townPlay.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import type { ShowingControls } from './useShowing.ts';

/** What lies over the picture: nothing, the same facts as a table, or the key to the picture. */
export type Sheet = 'none' | 'table' | 'legend';

type Props = {
  readonly controls: ShowingControls;
  readonly weeks: number;
  readonly sheet: Sheet;
  readonly onSheet: (sheet: Sheet) => void;
};

/** Everything that moves can be halted, hurried, skipped, and looked at week by week. */
export function Controls({ controls, weeks, sheet, onSheet }: Props) {
  const { t } = useText();
  const { showing, week, over } = controls;
  const running = showing.running && !over;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend for what the bar shows by itself.
    <div class="market-controls" role="group" aria-label={t('town.control.group')}>
      <Button look="primary" onPress={running ? controls.pause : controls.play}>
        {running ? t('town.control.pause') : over ? t('town.control.again') : t('town.control.play')}
      </Button>
      <fieldset class="choice-row market-speed">
        <legend class="only-heard">{t('town.control.speed')}</legend>
        {SPEEDS.map((speed) => (
          <label key={speed} class="choice">
            <input
              type="radio"
              name="market-speed"
              checked={showing.speed === speed}
              onChange={() => controls.setSpeed(speed)}
            />
            <span>{t('town.control.times', { speed })}</span>
          </label>
        ))}
      </fieldset>
      <input
        class="market-scrub"
        type="range"
        min={0}
        max={weeks}
        step={1}
        value={week}
        aria-label={t('town.control.scrub')}
        aria-valuetext={t('town.week', { week, weeks })}
        onInput={(event) => controls.seek(Number(event.currentTarget.value))}
      />
      <Button onPress={() => controls.seek(weeks)}>{t('town.control.skip')}</Button>
      {(['table', 'legend'] as const).map((other) => (
        <button
          key={other}
          type="button"
          class="button market-sheet-button"
          aria-pressed={sheet === other}
          onClick={() => onSheet(sheet === other ? 'none' : other)}
        >
          {t(`town.control.${other}`)}
        </button>
      ))}
    </div>
  );
}
