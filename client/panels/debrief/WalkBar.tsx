import { useContext } from 'preact/hooks';
import type { DebriefStep } from '../../../shared/session/debrief.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import { Nested } from '../parts/Heading.tsx';
import { StepTimer } from './StepTimer.tsx';
import { WALK } from './walk.ts';

type Props = {
  readonly step: DebriefStep;
  readonly onStep: (step: DebriefStep) => void;
  readonly minutes: number | null;
  readonly since: number;
};

/** Which part of the talk the room looks at, and for how long already. */
export function WalkBar({ step, onStep, minutes, since }: Props) {
  const { t } = useText();
  const nested = useContext(Nested);
  return (
    <div class="walk-bar">
      <Choices
        legend={t('walk.legend')}
        name="walk"
        value={step}
        options={WALK.map((value) => ({ value, label: t(`walk.${value}.short`) }))}
        onPick={onStep}
      />
      {!nested && <StepTimer key={`${step}-${since}`} minutes={minutes} />}
    </div>
  );
}
