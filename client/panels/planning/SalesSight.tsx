import type { SightPart } from '../../../shared/view/parts.ts';
import { people, percent } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';

type Sales = Extract<SightPart, { role: 'sales' }>;

const AGES = ['now', 'one', 'two', 'more'] as const;

/** Height of the longest bar of leads, in CSS pixels. */
const TALL = 16;

/** Leads by age, how fast they are lost and won, and the customers who stay; rates only once there was a round. */
export function SalesSight({ sight }: { readonly sight: Sales }) {
  const { t, language } = useText();
  const { leadsByAge, cold, closingRate, customers, repeatRate } = sight;
  const most = Math.max(1, ...leadsByAge);
  // At a round's end whoever waits has waited a week or more: a row of nobody is left out.
  const ages = AGES.map((age, at) => ({ age, count: leadsByAge[at] ?? 0 })).filter(
    ({ age, count }) => age !== 'now' || count > 0,
  );
  const waiting = leadsByAge.reduce((sum, count) => sum + count, 0);
  const row = (key: string, value: string | null) =>
    value !== null && (
      <div>
        <dt>{t(`plan.sight.sales.${key}`)}</dt>
        <dd>{value}</dd>
      </div>
    );
  const stay = repeatRate === null ? null : percent(repeatRate, language);
  return (
    <>
      <dl class="figures">{row('waiting', people(waiting, language))}</dl>
      <dl class="ages" aria-label={t('plan.sight.sales.ages')}>
        {ages.map(({ age, count }) => (
          <div key={age}>
            <dd>
              <i aria-hidden="true" style={{ height: `${Math.round((TALL * count) / most)}px` }} />
              {people(count, language)}
            </dd>
            <dt>{t(`plan.sight.sales.age.${age}`)}</dt>
          </div>
        ))}
      </dl>
      <dl class="figures">
        {row('cold', cold === null ? null : people(cold, language))}
        {row('closingRate', closingRate === null ? null : percent(closingRate, language))}
        {stay === null
          ? row('customers', people(customers, language))
          : row('customersAndRate', `${people(customers, language)} · ${stay}`)}
      </dl>
    </>
  );
}
