import type { SightPart } from '../../../shared/view/parts.ts';
import { people, percent } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

type Sales = Extract<SightPart, { role: 'sales' }>;

const AGES = ['now', 'one', 'two', 'more'] as const;

/** Leads by age, how fast they are lost and won, and the customers who stay. */
export function SalesSight({ sight }: { readonly sight: Sales }) {
  const { t, language } = useText();
  const { leadsByAge } = sight;
  const waiting = leadsByAge.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...leadsByAge);
  const share = (value: number | null): string => (value === null ? t('plan.sight.unknown') : percent(value, language));
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{t('plan.sight.sales.waiting')}</dt>
          <dd>{people(waiting, language)}</dd>
        </div>
      </dl>
      <dl class="ages" aria-label={t('plan.sight.sales.ages')}>
        {AGES.map((age, at) => (
          <div key={age}>
            <dd>
              <i aria-hidden="true" style={{ height: `${Math.round((20 * (leadsByAge[at] ?? 0)) / most)}px` }} />
              {people(leadsByAge[at] ?? 0, language)}
            </dd>
            <dt>{t(`plan.sight.sales.age.${age}`)}</dt>
          </div>
        ))}
      </dl>
      <dl class="figures">
        <div>
          <dt>{t('plan.sight.sales.cold')}</dt>
          <dd>{sight.cold === null ? t('plan.sight.unknown') : people(sight.cold, language)}</dd>
        </div>
        <div>
          <dt>{t('plan.sight.sales.closingRate')}</dt>
          <dd>{share(sight.closingRate)}</dd>
        </div>
        <div>
          <dt>{t('plan.sight.sales.customers')}</dt>
          <dd>
            {t('plan.sight.sales.customersAndRate', {
              customers: people(sight.customers, language),
              rate: share(sight.repeatRate),
            })}
          </dd>
        </div>
      </dl>
    </>
  );
}
