import { useRef } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import type { ScoreDrawing } from '../../present/scoreDrawing.ts';
import { scoreDrawing } from '../../present/scoreDrawing.ts';
import { scoreMap } from '../../present/scoreMap.ts';
import { useRivalName } from '../../text/useRivalName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { useSize } from '../parts/useSize.ts';
import { ScorePicture } from './ScorePicture.tsx';
import { ScoreTable } from './ScoreTable.tsx';

type Props = { readonly view: View; readonly team: string | null; readonly round: number; readonly large: boolean };

/** Two axes, one trail a team; the same facts as a table below. */
export function ScoreMap({ view, team, round, large }: Props) {
  const { t, language } = useText();
  const field = useRef<HTMLDivElement>(null);
  const size = useSize(field);
  const rival = useRivalName();
  const { currency } = view.scenario;
  const draw = (box: HTMLElement, width: number, height: number): ScoreDrawing => {
    const em = (large ? 0.86 : 15 / 16) * Number.parseFloat(getComputedStyle(box).fontSize);
    const words = {
      x: t('results.map.x'),
      y: t('results.map.y'),
      money: (cents: number) => money(cents, currency, language),
      name: ({ name, own }: { name: string; own: boolean }) => (own ? `${name} · ${t('results.teams.own')}` : name),
    };
    const measure = (text: string, weight: number): number => textWidth(text, em, weight);
    return scoreDrawing(scoreMap(view, team, round, rival), words, { width, height, em, measure });
  };
  return (
    <Card title={t('results.map.title')} class="results-map">
      <p class="soft">{t('results.map.words')}</p>
      <div class="score-field" ref={field}>
        {size && field.current && <ScorePicture drawing={draw(field.current, size.width, size.height)} />}
      </div>
      {!large && (
        <details class="score-details">
          <summary>{t('results.map.table')}</summary>
          <ScoreTable view={view} team={team} round={round} />
        </details>
      )}
    </Card>
  );
}
