import type { View } from '../../../shared/view/parts.ts';
import { calibrationOf } from '../../present/calibration.ts';
import { money, people } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';

/** What the group predicted against what came; nothing where nobody predicted. */
export function CalibrationCard({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const found = calibrationOf(view);
  const { currency } = view.scenario;
  if (found.length === 0) return null;
  return (
    <Card title={t('walk.calibration.title')}>
      <table class="prediction-table">
        <caption class="only-heard">{t('walk.calibration.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('walk.calibration.role')}</th>
            <th scope="col">{t('walk.calibration.count')}</th>
            <th scope="col">{t('walk.calibration.error')}</th>
            <th scope="col">{t('walk.calibration.bias')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ role, count, error, bias }) => (
            <tr key={role}>
              <th scope="row">{t(`walk.calibration.${role}`)}</th>
              <td>{people(count, language)}</td>
              <td>{money(error, currency, language)}</td>
              <td>
                {bias === 0
                  ? t('walk.calibration.even')
                  : t(`walk.calibration.${bias > 0 ? 'over' : 'under'}`, {
                      money: money(Math.abs(bias), currency, language),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
