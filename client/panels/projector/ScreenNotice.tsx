import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import '../../style/notices.css';

/** What was said to everybody last, in letters for the back row, until it is taken back or hidden here. */
export function ScreenNotice({ view }: { readonly view: View }) {
  const { t } = useText();
  const [hidden, setHidden] = useState(0);
  const latest = view.notices.posted.at(-1);
  const shown = latest && latest.notice > hidden ? latest : null;
  return (
    <div class="screen-notice" role="status" aria-label={t('notice.region')}>
      {shown && (
        <div class="posted-notice">
          <p>
            <span class="posted-from">{t('notice.from')}</span>
            <span class="posted-text">{shown.text}</span>
          </p>
          <button type="button" class="button" aria-label={t('notice.hide')} onClick={() => setHidden(shown.notice)}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
