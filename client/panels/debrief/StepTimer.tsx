import type { ServerClock } from '../../model/serverClock.ts';
import { useText } from '../../text/useText.ts';
import { useNow } from '../parts/useNow.ts';

type Props = { readonly minutes: number | null; readonly since: number; readonly clock: ServerClock };

/** How long this part of the talk has lasted by the server's clock, beside the minutes that the agenda has for it. */
export function StepTimer({ minutes, since, clock }: Props) {
  const { t } = useText();
  const passed = Math.max(0, Math.floor((useNow(clock, 1000) - since) / 1000));
  const shown = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`;
  const late = minutes !== null && passed > minutes * 60;
  return (
    <p class={`step-timer${late ? ' late' : ''}`} role="timer" aria-live="off">
      {minutes === null ? t('walk.passed', { clock: shown }) : t('walk.passedOf', { clock: shown, count: minutes })}
    </p>
  );
}
