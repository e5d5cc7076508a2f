import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { timeOfDay } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { seatNames } from '../parts/people.ts';
import { addresseeOf } from './addressee.ts';

/** What stands on people's screens now, newest first, each with who has read it and the way back. */
export function StandingNotices({ view, moves }: { readonly view: View; readonly moves: Moves }) {
  const { t, language } = useText();
  const { posted } = view.notices;
  if (posted.length === 0) return null;
  return (
    <ul class="standing-notices" aria-label={t('room.notice.standing')}>
      {[...posted].reverse().map((notice) => {
        const { read, of } = notice.receipts ?? { read: [], of: [] };
        const waiting = of.filter((seat) => !read.includes(seat));
        return (
          <li key={notice.notice}>
            <p class="standing-text">{notice.text}</p>
            <p class="field-note">
              {timeOfDay(notice.at, language)} · {addresseeOf(view, notice, t)}
            </p>
            {waiting.length === 0 ? (
              <p>
                <strong>{t('room.notice.read', { read: read.length, of: of.length })}</strong>
              </p>
            ) : (
              <details>
                <summary>{t('room.notice.read', { read: read.length, of: of.length })}</summary>
                <p class="field-note">{t('room.notice.unread', { names: seatNames(view, waiting, language) })}</p>
              </details>
            )}
            <Button
              label={t('room.notice.withdrawOf', { text: notice.text })}
              onPress={() => void moves.ask({ type: 'WithdrawNotice', notice: notice.notice })}
            >
              {t('room.notice.withdraw')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
