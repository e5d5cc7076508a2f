import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { seatNames } from './people.ts';

/** Says that planning ends early, why, and who is not here to object. */
export function ClosingNotice({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const { closing } = view.session;
  if (!closing) return null;
  const names = seatNames(view, closing.missing, language);
  return (
    <p class="closing-notice" role="status">
      <strong>{t('shell.closing.early')}</strong> {names && t('shell.closing.missing', { names })}
    </p>
  );
}
