import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';

const QUARTER_WEEKS = 13;

/** What everybody was told before a round: the story at first, and the revenue that each of its quarters asks for. */
export function Briefing({ view, round }: { readonly view: View; readonly round: number }) {
  const { t, language } = useText();
  const { scenario, session } = view;
  const each = Math.ceil(scenario.weeksPerRound / QUARTER_WEEKS);
  const quotas = scenario.quotas.slice((round - 1) * each, round * each);
  return (
    <Card title={t('replay.briefing.title', { round, rounds: session.settings.rounds })} class="replay-briefing">
      {round === 1 && <p>{scenario.story[language]}</p>}
      <ul>
        {quotas.map((quota, index) => {
          const quarter = (round - 1) * each + index + 1;
          return (
            <li key={quarter}>
              {t('replay.briefing.quota', { quarter, quota: money(quota, scenario.currency, language) })}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
