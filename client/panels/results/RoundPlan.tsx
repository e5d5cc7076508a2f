import type { OwnOutcome } from '../../../shared/view/parts.ts';
import type { HoldersView } from '../../../shared/view/peoplePart.ts';
import type { ScenarioPart } from '../../../shared/view/scenarioPart.ts';
import { list, money } from '../../present/format.ts';
import { roundPlan } from '../../present/roundPlan.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Chip } from '../parts/Chip.tsx';
import { AdjustedLine } from '../room/Adjusted.tsx';
import { Corrections } from '../room/Corrections.tsx';

type Props = {
  readonly own: OwnOutcome;
  readonly scenario: ScenarioPart;
  /** Who held the roles in that round, where this is known. */
  readonly held: HoldersView | undefined;
};

/** Both roles' chips of the round with their tags, and whether somebody decided them or a default stepped in. */
export function RoundPlan({ own, scenario, held }: Props) {
  const { t, language } = useText();
  const { price, focus } = own.decision;
  const segment = scenario.segments.find((it) => it.id === focus)?.name[language];
  return (
    <Card title={t('results.plan.title')} class="results-plan">
      <div class="round-plan">
        {roundPlan(own).map(({ role, source, unlocked, cards, tactical, strategic }) => (
          <section key={role}>
            <h3>
              {t(`results.role.${role}`)}{' '}
              <Chip tone={unlocked ? 'gold' : role}>{t(`results.plan.source.${source}`)}</Chip>
            </h3>
            <PlayedBy holders={held?.[role] ?? []} />
            {cards.length === 0 && <p class="soft">{t('results.plan.empty')}</p>}
            <ul class="played-cards">
              {cards.map(({ card, count, horizon }) => (
                <li key={card}>
                  <span class="played-name">{t(`cards.${card}.name`)}</span>
                  <span class="played-chips">{t('results.plan.chips', { count })}</span>
                  <span class={`horizon ${horizon}`}>{t(`cards.horizon.${horizon}`)}</span>
                </li>
              ))}
            </ul>
            <p class="soft">{t('results.plan.tally', { tactical, strategic })}</p>
          </section>
        ))}
      </div>
      <Corrections corrections={own.corrections} />
      {own.adjustments.map((it) => (
        <p key={it.at}>
          <AdjustedLine adjusted={it} />
        </p>
      ))}
      <p class="soft">
        {t('results.plan.price', { money: money(scenario.categoryPrice * price, scenario.currency, language, 'full') })}{' '}
        · {segment === undefined ? t('results.plan.focusAll') : t('results.plan.focus', { segment })}
      </p>
    </Card>
  );
}

/** Who played a role in that round, wherever they sit now, and where a bot did. */
function PlayedBy({ holders }: { readonly holders: HoldersView['sales'] }) {
  const { t, language } = useText();
  if (holders.length === 0) return null;
  const names = holders.map(({ name, bot }) => (bot ? `${name} (${t('shell.bot')})` : name));
  return <p class="soft">{list(names, language)}</p>;
}
