import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';

/** How long this part of the talk has lasted, beside the minutes that the agenda has for it. Begins anew with its key. */
export function StepTimer({ minutes }: { readonly minutes: number | null }) {
  const { t } = useText();
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setPassed(Math.floor((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const clock = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`;
  const late = minutes !== null && passed > minutes * 60;
  return (
    <p class={`step-timer${late ? ' late' : ''}`} role="timer" aria-live="off">
      {minutes === null ? t('walk.passed', { clock }) : t('walk.passedOf', { clock, count: minutes })}
    </p>
  );
}
