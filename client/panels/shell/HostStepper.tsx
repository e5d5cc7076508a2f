import { useText } from '../../text/useText.ts';
import type { HostStep } from './hostSteps.ts';
import { HOST_STEPS } from './hostSteps.ts';

type Props = { readonly step: HostStep; readonly onStep: (step: HostStep) => void };

/** Where one is in the preparation; every step may be gone to at once, since all of them are filled in. */
export function HostStepper({ step, onStep }: Props) {
  const { t } = useText();
  const at = HOST_STEPS.indexOf(step);
  return (
    <nav aria-label={t('host.steps')}>
      <ol class="host-stepper">
        {HOST_STEPS.map((it, index) => (
          <li key={it} class={index < at ? 'done' : undefined}>
            <button type="button" aria-current={it === step ? 'step' : undefined} onClick={() => onStep(it)}>
              <span class="host-step-number">{index + 1}</span>
              <span class="host-step-name">{t(`host.step.${it}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
