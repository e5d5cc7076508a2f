import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { ScoreTable } from './ScoreTable.tsx';

type Props = { readonly view: View; readonly team: string | null; readonly round: number; readonly large: boolean };

/** Two axes, one trail a team; the same facts as a table below. */
export function ScoreMap({ view, team, round }: Props) {
  const { t } = useText();
  return (
    <Card title={t('results.map.title')} class="results-map">
      <p class="soft">{t('results.map.words')}</p>
      <ScoreTable view={view} team={team} round={round} />
    </Card>
  );
}
