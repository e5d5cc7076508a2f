import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';

/** The last lawful no, in a sentence that says what to do; it stays until it is put away or something else succeeds. */
export function RefusalToast({ moves }: { readonly moves: Moves }) {
  const { t } = useText();
  if (!moves.refusal) return null;
  return (
    <div class="toast">
      <p>{t(`rejections.${moves.refusal.code}`)}</p>
      <button type="button" class="button" onClick={moves.dismissRefusal}>
        {t('shell.dismiss')}
      </button>
    </div>
  );
}
