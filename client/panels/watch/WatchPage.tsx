import { useText } from '../../text/useText.ts';
import { FullMessage } from '../parts/FullMessage.tsx';
import { useToken } from '../parts/useToken.ts';
import { SessionGate } from '../shell/SessionGate.tsx';
import { Watch } from './Watch.tsx';

/** The page of a guest who looks on, opened with a link of their own. */
export function WatchPage() {
  const { t } = useText();
  const token = useToken('observer');
  if (token)
    return (
      <SessionGate token={token} kind="observer">
        {(live) => <Watch live={live} token={token} />}
      </SessionGate>
    );
  return (
    <FullMessage title={t('watch.noKey')}>
      <p>{t('watch.noKeyWords')}</p>
    </FullMessage>
  );
}
