import type { NoticeView } from '../../../shared/view/noticesPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { addresseeOf } from './addressee.ts';
import '../../style/notices.css';

type Props = {
  readonly view: View;
  readonly notices: readonly NoticeView[];
  /** Puts a notice away; absent where somebody only looks on. */
  readonly onRead?: (notice: number) => void;
};

/** What the facilitator said. The region is there before there is something to say, so that what comes is read aloud. */
export function PostedNotices({ view, notices, onRead }: Props) {
  const { t } = useText();
  return (
    <div class="posted-notices" role="status" aria-label={t('notice.region')}>
      {notices.map((notice) => (
        <div key={notice.notice} class="posted-notice">
          <p>
            <span class="posted-from">
              {t('notice.from')} · {addresseeOf(view, notice, t)}
            </span>
            <span class="posted-text">{notice.text}</span>
          </p>
          {onRead && (
            <button type="button" class="button primary" onClick={() => onRead(notice.notice)}>
              {t('notice.read')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
