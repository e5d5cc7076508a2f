import type { ReleasedOutcome } from '../../../shared/view/parts.ts';
import { money, signedMoney } from '../../present/format.ts';
import type { RoleTarget } from '../../present/roleTargets.ts';
import { roleTargets } from '../../present/roleTargets.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';

type Props = { readonly result: ReleasedOutcome; readonly currency: string };

const VERDICT = { sales: ['missed', 'hit'], marketing: ['shrunk', 'grown'] } as const;

/** What Sales and Marketing each answer for, side by side: the targets that can pull a team apart. */
export function RoleTargets({ result, currency }: Props) {
  const { t, language } = useText();
  const verdict = ({ role, met }: RoleTarget): string => t(`results.targets.${VERDICT[role][met ? 1 : 0]}`);
  return (
    <Card title={t('results.targets.title')} class="results-targets">
      <p class="soft">{t('results.targets.words')}</p>
      <table class="target-table">
        <caption class="only-heard">{t('results.targets.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.targets.what')}</th>
            <th scope="col">{t('results.targets.target')}</th>
            <th scope="col">{t('results.targets.truth')}</th>
            <th scope="col">{t('results.targets.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {roleTargets(result).map((row) => (
            <tr key={`${row.role} ${row.quarter ?? ''}`}>
              <th scope="row">
                {row.quarter === null
                  ? t('results.targets.marketing')
                  : t('results.targets.sales', { quarter: row.quarter })}
                <small class={`quota ${row.met ? 'hit' : 'missed'}`}>{verdict(row)}</small>
              </th>
              <td>{money(row.target, currency, language)}</td>
              <td>
                <strong>{money(row.truth, currency, language)}</strong>
              </td>
              <td>{signedMoney(row.gap, currency, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
