import type { View } from '../../../shared/view/parts.ts';
import { scoreMap } from '../../present/scoreMap.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { ScoreField } from './ScoreField.tsx';
import { ScoreTable } from './ScoreTable.tsx';

type Props = { readonly view: View; readonly team: string | null; readonly round: number; readonly large: boolean };

/** Two axes, one trail a team; the same facts as a table below. */
export function ScoreMap({ view, team, round, large }: Props) {
  const { t } = useText();
  const letterName = useLetterName(team);
  return (
    <Card title={t('results.map.title')} class="results-map">
      <p class="soft">{t('results.map.words')}</p>
      <ScoreField picture={scoreMap(view, team, round, letterName)} currency={view.scenario.currency} large={large} />
      {!large && (
        <details class="score-details">
          <summary>{t('results.map.table')}</summary>
          <ScoreTable view={view} team={team} round={round} />
        </details>
      )}
    </Card>
  );
}
