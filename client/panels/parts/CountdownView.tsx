import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { clockText } from '../../model/countdown.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { useText } from '../../text/useText.ts';
import { announce } from './announce.ts';
import { useCountdown } from './useCountdown.ts';

type Props = { readonly view: View; readonly clock: ServerClock; readonly quiet?: boolean };

/** Seconds before the end that are read aloud. */
const MARKS = [60, 10];
/** From when on the clock says in words that time is running out, in seconds. */
const SOON = 30;

/** The time that is left in this phase, or why there is none. Reads out the last minute once, politely. */
export function CountdownView({ view, clock, quiet }: Props) {
  const { t } = useText();
  const countdown = useCountdown(view, clock);
  const seconds = countdown.kind === 'running' ? countdown.seconds : null;
  const before = useRef<number | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = seconds;
    if (quiet || seconds === null || last === null) return;
    const mark = MARKS.find((at) => last > at && seconds <= at);
    if (mark) announce(t('shell.time.left', { count: mark }));
  }, [seconds, quiet, t]);

  if (countdown.kind === 'none') return null;
  const urgent = countdown.kind === 'up' || (seconds !== null && seconds <= 60);
  const soon = seconds !== null && seconds <= SOON;
  const note = soon ? 'soon' : countdown.kind;
  return (
    <div
      class={`countdown ${countdown.kind}${urgent ? ' urgent' : ''}${soon ? ' soon' : ''}`}
      role="timer"
      aria-live="off"
    >
      <span class="countdown-note">{note === 'running' ? '' : t(`shell.time.${note}`)}</span>
      {'seconds' in countdown && <span class="countdown-time">{clockText(countdown.seconds)}</span>}
    </div>
  );
}
