import type { Stretch } from '../../../shared/session/timeline.ts';
import { timeOfDay } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly stretches: readonly Stretch[]; readonly now: number };

/** The agenda as a band: each item as long as it lasts, with what is over, what is going on and what is to come. */
export function AgendaStrip({ stretches, now }: Props) {
  const { t, language } = useText();
  return (
    <ol class="agenda-strip" aria-label={t('thread.agenda')}>
      {stretches.map(({ item, round, seconds, state, planned, from, to }) => {
        const name = t(`thread.item.${item}`, { round: round ?? 0 });
        const times = `${timeOfDay(planned.from, language)}–${timeOfDay(planned.to, language)}`;
        const done = Math.min(1, Math.max(0, (now - from) / Math.max(1, to - from)));
        return (
          <li
            key={`${item}${round ?? ''}`}
            class={`${item} ${state}`}
            style={{ flexGrow: seconds }}
            title={`${name}, ${times}`}
          >
            <span aria-hidden="true">{item === 'round' ? round : t(`thread.short.${item}`)}</span>
            <span class="only-heard">{`${name}, ${times}, ${t(`thread.state.${state}`)}`}</span>
            {state === 'now' && <i aria-hidden="true" style={{ width: `${Math.round(done * 100)}%` }} />}
          </li>
        );
      })}
    </ol>
  );
}
