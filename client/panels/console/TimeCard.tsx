import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { minutesText } from '../../present/agendaRows.ts';
import { timeOfDay } from '../../present/format.ts';
import type { Standing } from '../../present/standing.ts';
import { standing } from '../../present/standing.ts';
import { useText } from '../../text/useText.ts';
import { Chip } from '../parts/Chip.tsx';
import { useNow } from '../parts/useNow.ts';
import { sheetAddress } from '../sheet/sheetAddress.ts';
import { AgendaStrip } from './AgendaStrip.tsx';
import { StartTime } from './StartTime.tsx';

type Props = { readonly view: View; readonly moves: Moves; readonly clock: ServerClock };

const TICK = 5_000;

const TONES = {
  waiting: 'paper',
  unknown: 'paper',
  onTime: 'good',
  early: 'good',
  late: 'gold',
  over: 'paper',
} as const;

/** Are we late? Where the workshop is on its agenda, when it will end, and what would help. */
export function TimeCard({ view, moves, clock }: Props) {
  const { t, language } = useText();
  const now = useNow(clock, TICK);
  const shown = standing(view, now);
  if (!shown) return null;
  const { timeline, here, mood, minutes } = shown;
  const time = (at: number): string => timeOfDay(at, language);
  const item = t(`thread.item.${here.item}`, { round: here.round ?? 0 });
  const { phase, ends } = timeline;
  const begun = mood !== 'waiting' && mood !== 'unknown';
  const going = phase ? t('thread.nowPhase', { item, phase: t(`thread.phase.${phase}`) }) : t('thread.now', { item });
  return (
    <section class="card time-card" aria-labelledby="time-card">
      <h2 id="time-card" class="only-heard">
        {t('thread.title')}
      </h2>
      <div class="time-line">
        <Chip tone={TONES[mood]}>{t(`thread.${mood}`, { minutes })}</Chip>
        {begun && mood !== 'over' && (
          <p>
            <strong>{going}</strong>{' '}
            <span class="time-plan">
              {t('thread.planned', { from: time(here.planned.from), to: time(here.planned.to) })}
            </span>
          </p>
        )}
        {mood === 'waiting' && <p>{t('thread.begins', { time: time(timeline.stretches[0]?.planned.from ?? now) })}</p>}
        <p class="time-end">
          <strong>{t(mood === 'unknown' ? 'thread.endsIfNow' : 'thread.ends', { time: time(ends.projected) })}</strong>
          {begun && <span class="time-plan"> {t('thread.plannedEnd', { time: time(ends.planned) })}</span>}
        </p>
      </div>
      <AgendaStrip stretches={timeline.stretches} now={now} />
      <div class="time-foot">
        <Advice shown={shown} time={time} />
        <a href={sheetAddress(view)} target="_blank" rel="noopener">
          {t('thread.sheet')}
        </a>
        <StartTime view={view} moves={moves} now={now} />
      </div>
    </section>
  );
}

function Advice({ shown, time }: { readonly shown: Standing; readonly time: (at: number) => string }) {
  const { t, language } = useText();
  const { advice, timeline, here } = shown;
  // What the debrief is told to take, it has already.
  if (advice.kind === 'none' || (advice.kind === 'early' && here.item === 'debrief')) return null;
  const minutes = (seconds: number): string => minutesText(seconds, language);
  const values = {
    time: time(timeline.ends.projected),
    ...('reviews' in advice ? { reviews: minutes(advice.reviews) } : {}),
    ...('planning' in advice ? { planning: minutes(advice.planning) } : {}),
    ...(advice.kind === 'attempt' ? { minutes: minutes(advice.seconds) } : {}),
    ...(advice.kind === 'debrief' ? { minutes: minutes(advice.debrief) } : {}),
  };
  return <p class="time-advice">{t(`thread.advice.${advice.kind}`, values)}</p>;
}
