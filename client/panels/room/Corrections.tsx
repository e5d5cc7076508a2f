import type { CorrectionView } from '../../../shared/view/noticesPart.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import '../../style/notices.css';

/** That the facilitator changed something in the plan, and why. */
export function Corrections({ corrections }: { readonly corrections: readonly CorrectionView[] }) {
  const { t, language } = useText();
  return (
    <div class="corrections" role="status">
      {corrections.map(({ at, roles, split, reason }) => (
        <p key={at} class="correction">
          <strong>
            {split
              ? t('notice.correctedSplit')
              : t('notice.corrected', {
                  roles: list(
                    roles.map((role) => t(`shell.role.${role}`)),
                    language,
                  ),
                })}
          </strong>{' '}
          {t('notice.because', { reason })}
        </p>
      ))}
    </div>
  );
}
