import type { PlanPart } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';

/** The shared chips as one bar of two parts, each with its name and number. */
export function SplitBar({ split }: { readonly split: PlanPart['split'] }) {
  const { t } = useText();
  return (
    <div class="split-bar" role="img" aria-label={t('plan.budget.bar', split)}>
      <span class="sales" style={{ flexGrow: split.sales }}>
        {t('plan.role.sales')} {split.sales}
      </span>
      <span class="marketing" style={{ flexGrow: split.marketing }}>
        {t('plan.role.marketing')} {split.marketing}
      </span>
    </div>
  );
}
