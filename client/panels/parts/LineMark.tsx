import type { View } from '../../../shared/view/parts.ts';
import { attemptNow } from '../../model/attemptNow.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import '../../style/lines.css';

type Props = {
  readonly view: View;
  /** For a page that is nobody's own table. */
  readonly all?: boolean;
};

/** Says on every page that a round does not count, that it is tried once more, or that it is open again. */
export function LineMark({ view, all }: Props) {
  const { t, language } = useText();
  const { rehearsal, practice, reopened, phase, round, stage } = view.session;
  const attempt = attemptNow(view);
  const own = !all && stage === 'playing' && phase === 'planning';
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
      {attempt && (
        <p class="line-mark practice" role="status">
          {t(`lines.attempt.${stage === 'debrief' ? 'others' : own ? 'own' : 'mark'}`, {
            number: attempt.number,
            round: attempt.round,
            teams: list(
              view.people.teams.filter(({ team }) => attempt.teams.includes(team)).map(({ name }) => name),
              language,
            ),
          })}
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
