import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { wantedRenderer } from '../../model/renderer.ts';
import { money } from '../../present/format.ts';
import { scoreMap } from '../../present/scoreMap.ts';
import type { MountedScore } from '../../scenes/mountScore.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { rootSize } from '../parts/rootSize.ts';
import { useDrawing } from '../parts/useDrawing.ts';
import { ScoreTable } from './ScoreTable.tsx';

async function mount(element: HTMLElement): Promise<MountedScore> {
  const { mountScore } = await import('../../scenes/mountScore.ts');
  return mountScore(element, { renderer: wantedRenderer() });
}

type Props = { readonly view: View; readonly team: string | null; readonly round: number; readonly large: boolean };

/** Two axes, one trail a team; the same facts as a table below, which stands open where nothing can be drawn. */
export function ScoreMap({ view, team, round, large }: Props) {
  const { t, language } = useText();
  const field = useRef<HTMLDivElement>(null);
  const canvas = useDrawing(field, mount);
  const { currency } = view.scenario;
  useEffect(() => {
    const box = field.current;
    if (canvas.state !== 'ready' || !box) return;
    canvas.drawn.show(scoreMap(view, team, round), {
      x: t('results.map.x'),
      y: t('results.map.y'),
      money: (cents) => money(cents, currency, language),
      own: team === null ? '' : t('results.teams.own'),
      size: () => (large ? 1.5 * rootSize() : (15 / 16) * Number.parseFloat(getComputedStyle(box).fontSize)),
    });
  }, [canvas, view, team, round, large, currency, language, t]);
  return (
    <Card title={t('results.map.title')} class="results-map">
      <p class="soft">{t('results.map.words')}</p>
      {canvas.state === 'failed' ? (
        <p class="soft">{t('results.map.failed')}</p>
      ) : (
        <div class="score-field" ref={field} aria-hidden="true">
          {canvas.state === 'loading' && <p class="soft">{t('results.map.loading')}</p>}
        </div>
      )}
      {!large && (
        <details class="score-details" open={canvas.state === 'failed'}>
          <summary>{t('results.map.table')}</summary>
          <ScoreTable view={view} team={team} round={round} />
        </details>
      )}
    </Card>
  );
}
