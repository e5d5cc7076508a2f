import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { TeamMark } from '../parts/TeamMark.tsx';
import type { Axis } from './standings.ts';
import { quartersPlayed, standingsOf } from './standings.ts';

type Props = { readonly view: View; readonly axis: Axis; readonly team: string | null };

/** All teams on one axis, best first; the own team is marked in words. */
export function AxisList({ view, axis, team }: Props) {
  const { t, language } = useText();
  const { currency } = view.scenario;
  const written = (value: number): string =>
    axis === 'quotas'
      ? t('debrief.quotasHit', { hit: value, all: quartersPlayed(view) })
      : money(value, currency, language);
  return (
    <Card title={t(`debrief.axis.${axis}`)} class="axis-card">
      <p class="field-note">{t(`debrief.axisNote.${axis}`)}</p>
      <ol class="axis-list">
        {standingsOf(view, axis).map((standing) => (
          <li key={standing.team.team} class={standing.team.team === team ? 'own' : undefined}>
            <span class="axis-place">{standing.place}</span>
            <TeamMark motif={standing.team.motif} />
            <span class="axis-team">
              {standing.team.name}
              {standing.team.team === team && <span class="chip gold">{t('debrief.yours')}</span>}
            </span>
            <strong>{written(standing.value)}</strong>
          </li>
        ))}
      </ol>
    </Card>
  );
}
