import type { OwnOutcome, ReleasedOutcome } from '../../../shared/view/parts.ts';
import { money, signedMoney } from '../../present/format.ts';
import { predictionRows } from '../../present/predictionRows.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';

type Props = { readonly own: OwnOutcome; readonly result: ReleasedOutcome; readonly currency: string };

/** What each role expected, and what came; nothing where nobody predicted. */
export function Predictions({ own, result, currency }: Props) {
  const { t, language } = useText();
  const rows = predictionRows(own, result);
  if (rows.every((row) => row.predicted === null)) return null;
  const none = t('results.predictions.none');
  return (
    <Card title={t('results.predictions.title')}>
      <table class="prediction-table">
        <caption class="only-heard">{t('results.predictions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.predictions.who')}</th>
            <th scope="col">{t('results.predictions.predicted')}</th>
            <th scope="col">{t('results.predictions.truth')}</th>
            <th scope="col">{t('results.predictions.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, truth, predicted, gap }) => (
            <tr key={role}>
              <th scope="row">{t(`results.predictions.${role}`)}</th>
              <td>{predicted === null ? none : money(predicted, currency, language)}</td>
              <td>{money(truth, currency, language)}</td>
              <td>{gap === null ? '–' : signedMoney(gap, currency, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
