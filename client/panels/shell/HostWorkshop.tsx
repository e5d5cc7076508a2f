import { useState } from 'preact/hooks';
import { agendaItems, FULL_ROUNDS } from '../../../shared/session/agenda.ts';
import { agendaLine, minutesText } from '../../present/agendaRows.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import type { HostStepProps } from './hostSteps.ts';
import {
  AGENDA_CHOICES,
  hasLearning,
  MINUTE_CHOICES,
  ROUND_CHOICES,
  TEAM_CHOICES,
  teamSizes,
  teamsFor,
} from './hostWish.ts';

const LONGEST_TITLE = 60;
const MOST_PEOPLE = 99;

/** First step: what the workshop is called, how long it takes, and how many come. */
export function HostWorkshop({ wish, onWish }: HostStepProps) {
  const { t, language } = useText();
  const [people, setPeople] = useState<number | null>(null);
  const { agenda } = wish.room;
  const say = (typed: string): void => {
    const count = Math.min(MOST_PEOPLE, Math.floor(Number(typed)));
    setPeople(count > 0 ? count : null);
    if (count > 0) onWish({ ...wish, teams: teamsFor(count) });
  };
  const roles = t('host.teamsNote', { count: wish.teams * 2 });
  const sizes = people === null ? null : teamSizes(people, wish.teams);
  const sized = sizes && t(sizes.least === sizes.most ? 'host.teamsEven' : 'host.teamsOf', { ...sizes });
  return (
    <>
      <section class="card host-card">
        <div class="field">
          <label for="host-title">{t('host.name')}</label>
          <input
            id="host-title"
            class="text-box"
            maxLength={LONGEST_TITLE}
            value={wish.title}
            placeholder={t('host.namePlaceholder')}
            onInput={(event) => onWish({ ...wish, title: event.currentTarget.value })}
          />
        </div>
        <div class="field host-people">
          <label for="host-people">{t('host.people')}</label>
          <input
            id="host-people"
            class="text-box"
            type="number"
            min={1}
            max={MOST_PEOPLE}
            inputMode="numeric"
            aria-describedby="host-people-note"
            value={people ?? ''}
            onInput={(event) => say(event.currentTarget.value)}
          />
          <p id="host-people-note" class="field-note">
            {t('host.peopleNote')}
          </p>
        </div>
        <Choices
          legend={t('host.teams')}
          name="teams"
          value={wish.teams}
          options={TEAM_CHOICES.map((count) => ({ value: count, label: String(count) }))}
          onPick={(teams) => onWish({ ...wish, teams })}
          note={sized ? `${sized} ${t('host.roles')}` : roles}
        />
      </section>
      <section class="card host-card">
        <Choices
          legend={t('host.agenda')}
          name="agenda"
          value={agenda}
          options={AGENDA_CHOICES.map((it) => ({
            value: it,
            label: it === null ? t('host.noAgenda') : t('host.agendaOf', { minutes: it }),
          }))}
          onPick={(it) => onWish({ ...wish, room: { ...wish.room, agenda: it } })}
          note={agenda === null ? t('host.noAgendaNote') : agendaLine(agendaItems(agenda, wish.rounds), t, language)}
        />
        {agenda === null && (
          <Choices
            legend={t('host.minutes')}
            name="minutes"
            value={wish.minutes}
            options={MINUTE_CHOICES.map((it) => ({
              value: it,
              label: it === null ? t('host.noLimit') : minutesText(it * 60, language),
            }))}
            onPick={(it) => onWish({ ...wish, minutes: it })}
          />
        )}
        <Choices
          legend={t('host.rounds')}
          name="rounds"
          value={wish.rounds}
          options={ROUND_CHOICES.map((count) => ({ value: count, label: String(count) }))}
          onPick={(rounds) => onWish({ ...wish, rounds })}
          note={t(wish.rounds < FULL_ROUNDS ? 'host.fewRounds' : 'host.allRounds')}
          warn={wish.rounds < FULL_ROUNDS}
        />
        <Choices
          legend={t('host.learning.title')}
          name="learning"
          value={hasLearning(wish)}
          options={[true, false].map((it) => ({ value: it, label: t(it ? 'host.learning.on' : 'host.learning.off') }))}
          onPick={(learning) => onWish({ ...wish, learning })}
          note={t('host.learning.note')}
        />
        <Choices
          legend={t('host.language')}
          name="language"
          value={wish.language}
          options={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
          onPick={(it) => onWish({ ...wish, language: it })}
          note={t('host.languageNote')}
        />
      </section>
    </>
  );
}
