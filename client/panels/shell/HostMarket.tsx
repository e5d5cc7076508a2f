import { useText } from '../../text/useText.ts';
import { Choices } from '../parts/Choices.tsx';
import { RankingChoices } from '../parts/RankingChoices.tsx';
import type { HostStepProps } from './hostSteps.ts';
import { scenarioOf } from './hostSteps.ts';

/** Second step: which market is played, and what opens when. */
export function HostMarket({ wish, scenarios, onWish }: HostStepProps) {
  const { t, language } = useText();
  const scenario = scenarioOf(wish, scenarios);
  return (
    <>
      <section class="card host-card">
        {scenario && (
          <Choices
            legend={t('host.scenario')}
            name="scenario"
            value={scenario.id}
            options={scenarios.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onPick={(it) => onWish({ ...wish, scenario: it })}
            note={scenario.story[language]}
          />
        )}
        <Choices
          legend={t('host.market.title')}
          name="market"
          value={wish.market}
          options={(['shared', 'parallel'] as const).map((it) => ({ value: it, label: t(`host.market.${it}`) }))}
          onPick={(market) => onWish({ ...wish, market })}
          note={t(`host.marketNote.${wish.market}`)}
        />
      </section>
      <section class="card host-card">
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
        <RankingChoices ranking={wish.ranking} onPick={(ranking) => onWish({ ...wish, ranking })} />
      </section>
    </>
  );
}
