import type { View } from '../../../shared/view/parts.ts';
import { money, signedMoney } from '../../present/format.ts';
import { quotasInTable, teamRows } from '../../present/teamRows.ts';
import { useLetterName } from '../../text/useLetterName.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { CompanyMark } from '../parts/CompanyMark.tsx';
import { Release } from './Release.tsx';

type Props = { readonly view: View; readonly team: string | null; readonly round: number };

/** All teams side by side: revenue, quotas, brand value, and company value where it is switched on. */
export function TeamTable({ view, team, round }: Props) {
  const { t, language } = useText();
  const { currency } = view.scenario;
  const rows = teamRows(view, team, round, useLetterName(team));
  const short = (cents: number): string => money(cents, currency, language);
  const withCompany = rows.some((row) => row.companyValue !== null);
  return (
    <Card title={t(rows.length > 1 ? 'results.teams.title' : 'results.teams.onlyOwn')} class="results-teams">
      <p class="soft">
        {quotasInTable(rows)
          .map(({ quarter, quota }) => t('results.teams.quota', { quarter, money: short(quota) }))
          .join(' · ')}
      </p>
      {/* On a phone five columns are wider than the screen; a region that scrolls must be in reach of the keyboard. */}
      <section
        class="table-scroll"
        tabIndex={withCompany ? 0 : undefined}
        aria-label={t('results.teams.caption', { round })}
      >
        <table class="team-table">
          <caption class="only-heard">{t('results.teams.caption', { round })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.teams.team')}</th>
              <th scope="col">{t('results.teams.revenue')}</th>
              <th scope="col">{t('results.teams.quotas')}</th>
              <th scope="col">{t('results.teams.brandValue')}</th>
              {withCompany && <th scope="col">{t('results.teams.companyValue')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} class={row.own ? 'own' : ''}>
                <th scope="row">
                  <span class="team-name">
                    <CompanyMark marker={row.marker} colour={row.colour} />
                    <span>
                      {row.name}
                      {row.own && <small>{t('results.teams.own')}</small>}
                    </span>
                  </span>
                </th>
                <td>{short(row.revenue)}</td>
                <td>
                  {row.quarters.map(({ quarter, hit, revenue }) => (
                    <span key={quarter} class={`quota ${hit ? 'hit' : 'missed'}`} title={short(revenue)}>
                      {t(hit ? 'results.teams.hit' : 'results.teams.missed', { quarter })}
                    </span>
                  ))}
                </td>
                <td>
                  {short(row.brandValue)}
                  <small>{signedMoney(row.brandChange, currency, language)}</small>
                </td>
                {withCompany && <td>{row.companyValue === null ? '–' : short(row.companyValue)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Release view={view} team={team} round={round} />
      {view.session.settings.market === 'parallel' && <p class="soft">{t('results.teams.parallel')}</p>}
      {withCompany && <p class="soft">{t('results.teams.formula')}</p>}
    </Card>
  );
}
