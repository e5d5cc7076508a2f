import type { DebriefStep } from '../../../shared/session/debrief.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import { StepTimer } from './StepTimer.tsx';
import { minutesEach, WALK } from './walk.ts';

type Props = {
  readonly view: View;
  readonly step: DebriefStep;
  readonly onStep: (step: DebriefStep) => void;
  /** None in a replay: no time runs there. */
  readonly clock: ServerClock | undefined;
};

/** Which part of the talk the room looks at, and for how long already. */
export function WalkBar({ view, step, onStep, clock }: Props) {
  const { t } = useText();
  const { talk, settings } = view.session;
  return (
    <div class="walk-bar">
      <Choices
        legend={t('walk.legend')}
        name="walk"
        value={step}
        options={WALK.map((value) => ({ value, label: t(`walk.${value}.short`) }))}
        onPick={onStep}
      />
      {clock && talk && <StepTimer minutes={minutesEach(settings)} since={talk.since} clock={clock} />}
    </div>
  );
}
