import type { PlanPart, View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { MarketingSight } from './MarketingSight.tsx';
import { SalesSight } from './SalesSight.tsx';

/** What this role alone knows of the market, and what to ask the other one for. */
export function Sight({ view, role }: { readonly view: View; readonly role: PlanPart['role'] }) {
  const { t } = useText();
  const { sight } = view;
  return (
    <Card title={t('plan.sight.title')} class="side-card sight">
      {sight === null && <p class="soft">{t('plan.sight.none')}</p>}
      {sight?.role === 'sales' && <SalesSight sight={sight} />}
      {sight?.role === 'marketing' && <MarketingSight sight={sight} segments={view.scenario.segments} />}
      <p class="soft">{t(role === 'sales' ? 'plan.other.seesMarketing' : 'plan.other.seesSales')}</p>
    </Card>
  );
}
