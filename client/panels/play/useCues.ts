import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { cueBetween, nowShort } from '../../model/cues.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { sound } from '../../model/sound.ts';
import { useCountdown } from '../parts/useCountdown.ts';

/** Lets be heard, to whoever wants it, what changes on this page and when time is short. */
export function useCues(view: View, clock: ServerClock): void {
  const before = useRef(view);
  useEffect(() => {
    const cue = cueBetween(before.current, view);
    before.current = view;
    if (cue) sound.play(cue);
  }, [view]);
  const countdown = useCountdown(view, clock);
  const last = useRef(countdown);
  useEffect(() => {
    if (view.session.phase === 'planning' && nowShort(last.current, countdown)) sound.play('timeShort');
    last.current = countdown;
  }, [countdown, view.session.phase]);
}
