import type { OfferedScenario } from '../../net/http.ts';
import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import { RankingChoices } from '../parts/RankingChoices.tsx';
import type { HostWish } from './hostWish.ts';
import { FULL_ROUNDS, MINUTE_CHOICES, ROUND_CHOICES, TEAM_CHOICES } from './hostWish.ts';

type Props = {
  readonly wish: HostWish;
  readonly scenarios: readonly OfferedScenario[];
  readonly onWish: (wish: HostWish) => void;
};

const LONGEST_TITLE = 60;

/** The choices of a session, each with the default that suits a workshop of ninety minutes. */
export function HostForm({ wish, scenarios, onWish }: Props) {
  const { t, language } = useText();
  const minutes = new Intl.NumberFormat(language);
  const story = (scenarios.find(({ id }) => id === wish.scenario) ?? scenarios[0])?.story[language];
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
        {scenarios.length > 0 && (
          <Choices
            legend={t('host.scenario')}
            name="scenario"
            value={wish.scenario ?? scenarios[0]?.id ?? ''}
            options={scenarios.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onPick={(scenario) => onWish({ ...wish, scenario })}
            note={story}
          />
        )}
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
      <section class="card host-card">
        <Choices
          legend={t('host.teams')}
          name="teams"
          value={wish.teams}
          options={TEAM_CHOICES.map((count) => ({ value: count, label: String(count) }))}
          onPick={(teams) => onWish({ ...wish, teams })}
          note={t('host.teamsNote', { count: wish.teams * 2 })}
        />
        <Choices
          legend={t('host.market.title')}
          name="market"
          value={wish.market}
          options={(['shared', 'parallel'] as const).map((it) => ({ value: it, label: t(`host.market.${it}`) }))}
          onPick={(market) => onWish({ ...wish, market })}
          note={t(`host.marketNote.${wish.market}`)}
        />
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
          legend={t('host.minutes')}
          name="minutes"
          value={wish.minutes}
          options={MINUTE_CHOICES.map((it) => ({
            value: it,
            label: it === null ? t('host.noLimit') : minutes.format(it),
          }))}
          onPick={(it) => onWish({ ...wish, minutes: it })}
        />
        <Choices
          legend={t('host.pace')}
          name="pace"
          value={wish.pace}
          options={(['facilitator', 'clock'] as const).map((it) => ({ value: it, label: t(`shell.pace.${it}`) }))}
          onPick={(pace) => onWish({ ...wish, pace })}
          note={t(`shell.paceNote.${wish.pace}`)}
        />
        <RankingChoices ranking={wish.ranking} onPick={(ranking) => onWish({ ...wish, ranking })} />
        <Choices
          legend={t('host.choices')}
          name="choices"
          value={wish.openAll}
          options={[
            { value: false, label: t('host.stepByStep') },
            { value: true, label: t('host.allAtOnce') },
          ]}
          onPick={(openAll) => onWish({ ...wish, openAll })}
          note={t(wish.openAll ? 'host.allAtOnceNote' : 'host.stepByStepNote')}
        />
      </section>
    </>
  );
}
