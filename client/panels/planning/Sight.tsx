import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { MarketingSight } from './MarketingSight.tsx';
import { SalesSight } from './SalesSight.tsx';

/** What this role alone knows of the market. */
export function Sight({ view }: { readonly view: View }) {
  const { t } = useText();
  const { sight } = view;
  return (
    <Card title={t('plan.sight.title')} class="side-card sight">
      {sight === null && <p class="soft">{t('plan.sight.none')}</p>}
      {sight?.role === 'sales' && <SalesSight sight={sight} />}
      {sight?.role === 'marketing' && <MarketingSight sight={sight} segments={view.scenario.segments} />}
    </Card>
  );
}
