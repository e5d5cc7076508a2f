import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { nextStep } from '../../model/nextStep.ts';
import { useText } from '../../text/useText.ts';
import { Button } from './Button.tsx';

type Props = {
  readonly view: View;
  readonly moves: Moves;
  /** What is being waited for, where somebody else takes the step. */
  readonly waiting: string;
};

/** At the foot of a phase: the next step for those who may take it, and for the others what they wait for. */
export function StepBar({ view, moves, waiting }: Props) {
  const { t } = useText();
  const step = nextStep(view.session);
  if (!step) return null;
  const going = moves.pending.some((wish) => wish.type === step.wish.type);
  return (
    <div class="step-bar">
      {step.can === true ? (
        <Button look="gold" large busy={going} onPress={() => void moves.ask(step.wish)}>
          {t(`shell.step.${step.name}`)}
        </Button>
      ) : (
        <p role="status">{waiting}</p>
      )}
    </div>
  );
}
