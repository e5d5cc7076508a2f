import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import type { HostStepProps } from './hostSteps.ts';
import type { HostWish } from './hostWish.ts';
import { AWAY_CHOICES, KEPT_CHOICES, SILENCE_CHOICES } from './hostWish.ts';

/** How a number of seconds or days is put on a key; null has a word of its own. */
export function useRoomWords(): {
  readonly away: (seconds: number | null) => string;
  readonly kept: (days: number | null) => string;
} {
  const { t } = useText();
  return {
    away: (seconds) => {
      if (seconds === null) return t('host.away.never');
      return seconds < 60
        ? t('host.away.seconds', { count: seconds })
        : t('host.away.minutes', { count: Math.round(seconds / 60) });
    },
    kept: (days) => (days === null ? t('host.kept.server') : t('host.kept.days', { count: days })),
  };
}

/** Third step: how the room is run when people are slow, away, or gone home. */
export function HostRoom({ wish, onWish }: HostStepProps) {
  const { t } = useText();
  const words = useRoomWords();
  const set = (room: Partial<HostWish['room']>): void => onWish({ ...wish, room: { ...wish.room, ...room } });
  const { silence, awaySeconds, retentionDays } = wish.room;
  return (
    <>
      <section class="card host-card">
        <Choices
          legend={t('host.pace')}
          name="pace"
          value={wish.pace}
          options={(['facilitator', 'clock'] as const).map((it) => ({ value: it, label: t(`shell.pace.${it}`) }))}
          onPick={(pace) => onWish({ ...wish, pace })}
          note={t(`shell.paceNote.${wish.pace}`)}
        />
        <Choices
          legend={t('host.silence.title')}
          name="silence"
          value={silence}
          options={SILENCE_CHOICES.map((it) => ({ value: it, label: t(`host.silence.${it}`) }))}
          onPick={(it) => set({ silence: it })}
          note={t(`host.silenceNote.${silence}`)}
        />
      </section>
      <section class="card host-card">
        <Choices
          legend={t('host.away.title')}
          name="away"
          value={awaySeconds}
          options={AWAY_CHOICES.map((it) => ({ value: it, label: words.away(it) }))}
          onPick={(it) => set({ awaySeconds: it })}
          note={t(awaySeconds === null ? 'host.awayNote.never' : 'host.awayNote.after')}
        />
        <Choices
          legend={t('host.kept.title')}
          name="kept"
          value={retentionDays}
          options={KEPT_CHOICES.map((it) => ({ value: it, label: words.kept(it) }))}
          onPick={(it) => set({ retentionDays: it })}
          note={t(retentionDays === null ? 'host.keptNote.server' : 'host.keptNote.days')}
        />
      </section>
    </>
  );
}
