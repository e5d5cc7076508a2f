import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { OneTime } from './OneTime.tsx';

type Props = { readonly view: View; readonly moves: Moves };

const STEPS = [60, 120];

/** Pause, go on, and give more time. */
export function TimeControls({ view, moves }: Props) {
  const { t } = useText();
  const { round, can, pausedLeft } = view.session;
  if (can.extend === 'time/no-limit' && can.pause === 'time/no-limit') return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons.
    <div class="time-controls" role="group" aria-label={t('console.time.label')}>
      {pausedLeft === null ? (
        <Button quiet can={can.pause} onPress={() => void moves.ask({ type: 'PauseTime', round })}>
          {t('console.time.pause')}
        </Button>
      ) : (
        <Button quiet look="primary" can={can.resume} onPress={() => void moves.ask({ type: 'ResumeTime', round })}>
          {t('console.time.resume')}
        </Button>
      )}
      {STEPS.map((seconds) => (
        <Button
          key={seconds}
          quiet
          can={can.extend}
          onPress={() => void moves.ask({ type: 'ExtendTime', round, seconds })}
        >
          {t('console.time.more', { count: seconds / 60 })}
        </Button>
      ))}
      <OneTime view={view} moves={moves} />
    </div>
  );
}
