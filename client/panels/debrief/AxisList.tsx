import type { View } from '../../../shared/view/parts.ts';
import { moneyApart } from '../../present/format.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { CompanyMark } from '../parts/CompanyMark.tsx';
import type { Axis } from './standings.ts';
import { quartersPlayed, standingsOf } from './standings.ts';

type Props = { readonly view: View; readonly axis: Axis; readonly team: string | null };

/** All teams on one axis, best first; the own team is marked in words. */
export function AxisList({ view, axis, team }: Props) {
  const { t, language } = useText();
  const letterName = useLetterName(team);
  const { currency } = view.scenario;
  const standings = standingsOf(view, axis, team, letterName);
  const sums = standings.map(({ value }) => value);
  const written =
    axis === 'quotas'
      ? sums.map((hit) => t('debrief.quotasHit', { hit, all: quartersPlayed(view) }))
      : moneyApart(sums, currency, language);
  return (
    <Card title={t(`debrief.axis.${axis}`)} class="axis-card">
      <p class="field-note">{t(`debrief.axisNote.${axis}`)}</p>
      <ol class="axis-list">
        {standings.map((standing, n) => (
          <li key={standing.company.key} class={standing.company.own ? 'own' : undefined}>
            <span class="axis-place">{standing.place}</span>
            <CompanyMark marker={standing.company.marker} colour={standing.company.colour} />
            <span class="axis-team">
              {standing.company.name}
              {standing.company.own && <span class="chip gold">{t('debrief.yours')}</span>}
            </span>
            <strong>{written[n]}</strong>
          </li>
        ))}
      </ol>
    </Card>
  );
}
