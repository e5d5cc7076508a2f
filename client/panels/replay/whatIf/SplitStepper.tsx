import type { Change } from '../../../../shared/replay/change.ts';
import { giving, mayGive } from '../../../present/whatIfPlan.ts';
import { useText } from '../../../text/useText.ts';

type Props = { readonly change: Change; readonly onSplit: (change: Change) => void };

/** The budget of both roles, and a chip from one to the other. */
export function SplitStepper({ change, onSplit }: Props) {
  const { t } = useText();
  const { sales, marketing } = change.split;
  const stuck = !mayGive(change, 'sales') && !mayGive(change, 'marketing');
  return (
    <fieldset class="field what-if-split">
      <legend class="field-label">{t('whatIf.split.title')}</legend>
      <div class="split-row">
        <button
          type="button"
          class="button sales"
          aria-disabled={!mayGive(change, 'marketing')}
          onClick={() => onSplit(giving(change, 'marketing'))}
        >
          {t('whatIf.split.sales')}
        </button>
        <output>{t('whatIf.split.now', { sales, marketing })}</output>
        <button
          type="button"
          class="button marketing"
          aria-disabled={!mayGive(change, 'sales')}
          onClick={() => onSplit(giving(change, 'sales'))}
        >
          {t('whatIf.split.marketing')}
        </button>
      </div>
      {stuck && <p class="field-note">{t('whatIf.split.stuck')}</p>}
    </fieldset>
  );
}
