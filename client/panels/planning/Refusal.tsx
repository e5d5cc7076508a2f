import type { Can } from '../../../shared/session/rejections.ts';
import { useText } from '../../text/useText.ts';

type Props = { readonly code: Exclude<Can, true> | null; readonly onDismiss: () => void };

/** Why the last move was taken back, beside the tray it went back to. */
export function Refusal({ code, onDismiss }: Props) {
  const { t } = useText();
  if (code === null) return null;
  return (
    <div class="plan-refusal">
      <p>{t(`rejections.${code}`)}</p>
      <button type="button" class="button" onClick={onDismiss}>
        {t('plan.refusal.close')}
      </button>
    </div>
  );
}
