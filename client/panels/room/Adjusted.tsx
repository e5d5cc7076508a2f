import type { AdjustmentView } from '../../../shared/view/noticesPart.ts';
import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import '../../style/notices.css';

/** One bonus or penalty: how much, in which round, and why. */
export function AdjustedLine({ adjusted, named }: { readonly adjusted: AdjustmentView; readonly named?: boolean }) {
  const { t } = useText();
  const { chips, round, reason } = adjusted;
  const what = t(chips > 0 ? 'notice.bonus' : 'notice.penalty', { count: Math.abs(chips), round });
  return (
    <>
      {named && `${t('notice.from')}: `}
      <strong>{what}</strong> {t('notice.because', { reason })}
    </>
  );
}

/** Bonuses and penalties of rounds that are not planned yet; once they are, they stand beside the budget. */
export function Adjusted({ view }: { readonly view: View }) {
  const { phase, round } = view.session;
  const ahead = view.notices.adjusted.filter((it) => it.round > round || phase === 'briefing');
  return (
    <div class="adjusted-ahead" role="status">
      {ahead.map((it) => (
        <p key={it.at} class="adjusted-line">
          <AdjustedLine adjusted={it} named />
        </p>
      ))}
    </div>
  );
}
