import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Link } from '../parts/Link.tsx';
import { DebriefTables } from './DebriefTables.tsx';
import { RecordingButton } from './RecordingButton.tsx';

type Props = { readonly view: View; readonly team: string | null };

/**
 * The ways from the debrief to what the recording shows. Where teams are not named, teams are told why they have none: the
 * recording names everybody.
 */
export function WaysOn({ view, team }: Props) {
  const { t } = useText();
  const { code } = view.session;
  if (team !== null && view.session.talk?.teamsBy !== 'name')
    return (
      <div class="button-row">
        <p class="soft">{t('rejections.recording/anonymous')}</p>
      </div>
    );
  return (
    <div class="button-row">
      <Link to={`/replay?session=${code}`} class="button primary large">
        {t('debrief.replay')}
      </Link>
      {(
        [
          ['what-if', 'whatIf'],
          ['copy', 'copy'],
        ] as const
      ).map(([hash, words]) => (
        <Link key={hash} to={`/replay?session=${code}#${hash}`} class="button large">
          {t(`debrief.${words}`)}
        </Link>
      ))}
      <RecordingButton code={code} />
      {team !== null && <DebriefTables code={code} />}
    </div>
  );
}
