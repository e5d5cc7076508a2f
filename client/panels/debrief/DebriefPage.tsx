import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { LuckShare } from '../hindsight/LuckShare.tsx';
import { Payback } from '../hindsight/Payback.tsx';
import { TurningPoints } from '../hindsight/TurningPoints.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Link } from '../parts/Link.tsx';
import { AxisList } from './AxisList.tsx';
import { DebriefTables } from './DebriefTables.tsx';
import { RecordingButton } from './RecordingButton.tsx';
import { axesOf } from './standings.ts';
import '../../style/debrief.css';

type Props = {
  readonly view: View;
  readonly team: string | null;
  readonly large?: boolean;
  readonly looksOn?: boolean;
};

/**
 * After the last round: every axis has its own winner; then the questions, and the way into the replay and its files, which
 * whoever `looksOn` is not given.
 */
export function DebriefPage({ view, team, large, looksOn }: Props) {
  const { t } = useText();
  return (
    <div class={`page debrief${large ? ' large' : ''}`}>
      <div class="debrief-head">
        <Heading of="debrief">{t('debrief.title')}</Heading>
        <p>{t('debrief.words')}</p>
      </div>
      <div class="debrief-axes">
        {axesOf(view).map((axis) => (
          <AxisList key={axis} view={view} axis={axis} team={team} />
        ))}
      </div>
      {!large && (
        <>
          <TurningPoints view={view} team={team} />
          <Payback view={view} team={team} />
          <LuckShare view={view} team={team} />
        </>
      )}
      <section class="card debrief-questions" aria-labelledby="debrief-questions">
        <h2 id="debrief-questions">{t('debrief.talk')}</h2>
        <ol>
          {['one', 'two', 'three'].map((question) => (
            <li key={question}>{t(`debrief.question.${question}`)}</li>
          ))}
        </ol>
      </section>
      {!large && !looksOn && (
        <div class="button-row">
          <Link to={`/replay?session=${view.session.code}`} class="button primary large">
            {t('debrief.replay')}
          </Link>
          <RecordingButton code={view.session.code} />
          {team !== null && <DebriefTables code={view.session.code} />}
        </div>
      )}
    </div>
  );
}
