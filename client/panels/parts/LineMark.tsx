import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import '../../style/lines.css';

type Props = {
  readonly view: View;
  /** For a page that is nobody's own table. */
  readonly all?: boolean;
};

/** Says on every page that a round does not count, or that it is open again. */
export function LineMark({ view, all }: Props) {
  const { t } = useText();
  const { rehearsal, practice, reopened, phase, round } = view.session;
  return (
    <>
      {rehearsal && (
        <p class="line-mark rehearsal" role="status">
          {t('lines.mark.rehearsal')}
        </p>
      )}
      {practice && (
        <p class="line-mark practice" role="status">
          {t('lines.mark.practice')}
        </p>
      )}
      {reopened && phase === 'planning' && (
        <p class="line-mark reopened" role="status">
          {t(all ? 'lines.mark.reopenedAll' : 'lines.mark.reopened', { round })}
        </p>
      )}
    </>
  );
}
