import type { AgendaLength } from '../../../shared/session/agenda.ts';
import { agendaItems } from '../../../shared/session/agenda.ts';
import { agendaLine, minutesText } from '../../present/agendaRows.ts';
import { useText } from '../../text/useText.ts';
import { addressOfSheet } from '../sheet/sheetAddress.ts';
import { useRoomWords } from './HostRoom.tsx';
import type { HostStep, HostStepProps } from './hostSteps.ts';
import { scenarioOf } from './hostSteps.ts';
import { hasLearning } from './hostWish.ts';

type Row = readonly [label: string, value: string];
type Props = HostStepProps & { readonly onStep: (step: HostStep) => void };

/** Last step: all that was chosen, in words, with the way back to each. */
export function HostSummary({ wish, scenarios, onStep }: Props) {
  const { t, language } = useText();
  const words = useRoomWords();
  const { room, ranking } = wish;
  const sheet = (agenda: AgendaLength): string =>
    addressOfSheet({
      agenda,
      rounds: wish.rounds,
      teams: wish.teams,
      title: wish.title.trim(),
      code: '',
      start: '09:00',
    });
  const when = t(ranking.delayed ? 'host.ranking.lastReview' : 'host.ranking.everyReview');
  const minutes = wish.minutes === null ? t('host.noLimit') : minutesText(wish.minutes * 60, language);
  const time: Row =
    room.agenda === null
      ? [t('host.minutes'), minutes]
      : [
          t('host.agenda'),
          `${t('host.agendaOf', { minutes: room.agenda })}: ${agendaLine(agendaItems(room.agenda, wish.rounds), t, language)}`,
        ];
  const groups: Readonly<Record<Exclude<HostStep, 'summary'>, readonly Row[]>> = {
    workshop: [
      [t('host.name'), wish.title.trim() || t('host.unnamed')],
      time,
      [t('host.rounds'), String(wish.rounds)],
      [t('host.teams'), String(wish.teams)],
      [t('host.learning.title'), t(hasLearning(wish) ? 'host.learning.on' : 'host.learning.off')],
      [t('host.language'), wish.language === 'id' ? 'Bahasa Indonesia' : 'English'],
    ],
    market: [
      [t('host.scenario'), scenarioOf(wish, scenarios)?.name[language] ?? ''],
      [t('host.market.title'), t(`host.market.${wish.market}`)],
      [t('host.choices'), t(wish.openAll ? 'host.allAtOnce' : 'host.stepByStep')],
      [
        t('host.ranking.title'),
        ranking.policy === 'hidden'
          ? t('host.ranking.hidden')
          : `${t(`host.ranking.${ranking.policy}`)}, ${when.toLocaleLowerCase(language)}`,
      ],
    ],
    room: [
      [t('host.pace'), t(`shell.pace.${wish.pace}`)],
      [t('host.silence.title'), t(`host.silence.${room.silence}`)],
      [t('host.away.title'), words.away(room.awaySeconds)],
      [t('host.kept.title'), words.kept(room.retentionDays)],
    ],
  };
  return (
    <div class="host-summary">
      {(['workshop', 'market', 'room'] as const).map((step) => (
        <section key={step} class="card" aria-labelledby={`host-sum-${step}`}>
          <div class="host-summary-head">
            <h2 id={`host-sum-${step}`}>{t(`host.step.${step}`)}</h2>
            <button
              type="button"
              class="button plain"
              aria-label={t('host.changeOf', { what: t(`host.step.${step}`) })}
              onClick={() => onStep(step)}
            >
              {t('host.change')}
            </button>
          </div>
          <dl>
            {groups[step].map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="host-after">
        {room.agenda !== null && (
          <a href={sheet(room.agenda)} target="_blank" rel="noopener">
            {t('thread.sheet')}
          </a>
        )}
        <a href="/check" target="_blank" rel="noopener">
          {t('host.tryDevice')}
        </a>
        <a href="/guide" target="_blank" rel="noopener">
          {t('host.guide')}
        </a>
      </p>
    </div>
  );
}
