import type { AttemptView } from '../../../shared/view/attemptsPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import type { Company } from '../../present/companies.ts';
import { money, signedMoney } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { CompanyMark } from '../parts/CompanyMark.tsx';

type Props = { readonly view: View; readonly attempt: AttemptView; readonly companies: readonly Company[] };

/** What an attempt of others did to the companies that played as before. */
export function AttemptOthers({ view, attempt, companies }: Props) {
  const { t, language } = useText();
  const { currency } = view.scenario;
  return (
    <table class="attempt-table others">
      <caption>{t('attempt.others')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.teams.team')}</th>
          <th scope="col">{t('results.teams.revenue')}</th>
          <th scope="col">{t('results.teams.brandValue')}</th>
        </tr>
      </thead>
      <tbody>
        {companies.map(({ key, name, marker, colour }) => {
          const { first, second } = attempt.sides[key] ?? {};
          const cell = (of: 'revenue' | 'brandValue') =>
            first &&
            second && (
              <td>
                {money(second[of], currency, language)}
                <small>{signedMoney(second[of] - first[of], currency, language)}</small>
              </td>
            );
          return (
            <tr key={key}>
              <th scope="row">
                <CompanyMark marker={marker} colour={colour} /> {name}
              </th>
              {cell('revenue')}
              {cell('brandValue')}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
