import { useId, useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { nearestTime, timeField } from '../../present/standing.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';

type Props = { readonly view: View; readonly moves: Moves; readonly now: number };

/** When the workshop begins by the clock on the wall: said before, or at the moment it does. */
export function StartTime({ view, moves, now }: Props) {
  const { t } = useText();
  const id = useId();
  const { startsAt } = view.course ?? { startsAt: null };
  const fold = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const field = typed ?? (startsAt === null ? '' : timeField(startsAt));
  const said = nearestTime(field, now);
  const plan = (at: number | null): void => {
    setTyped(null);
    if (fold.current) fold.current.open = false;
    void moves.ask({ type: 'PlanStart', startsAt: at });
  };
  if (view.session.can.planStart !== true) return null;
  return (
    <details ref={fold} class="start-time" open={startsAt === null && view.session.stage === 'lobby'}>
      <summary>{t('thread.start.title')}</summary>
      <div class="start-time-row">
        <label for={id}>{t('thread.start.at')}</label>
        <input
          id={id}
          type="time"
          class="text-box"
          value={field}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button busy={said === null || said === startsAt} onPress={() => said !== null && plan(said)}>
          {t('thread.start.set')}
        </Button>
        <Button onPress={() => plan(Math.round(now))}>{t('thread.start.now')}</Button>
        {startsAt !== null && (
          <Button look="plain" onPress={() => plan(null)}>
            {t('thread.start.forget')}
          </Button>
        )}
      </div>
    </details>
  );
}
