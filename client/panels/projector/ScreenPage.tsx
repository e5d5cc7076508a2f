import { useText } from '../../text/useText.ts';
import { FullMessage } from '../parts/FullMessage.tsx';
import { useToken } from '../parts/useToken.ts';
import { SessionGate } from '../shell/SessionGate.tsx';
import { Projector } from './Projector.tsx';

/** The page for the projector, opened with a token of its own from the console. */
export function ScreenPage() {
  const { t } = useText();
  const token = useToken('screen');
  if (token)
    return (
      <SessionGate token={token} kind="screen">
        {(live) => <Projector live={live} token={token} />}
      </SessionGate>
    );
  return (
    <FullMessage title={t('projector.noKey')}>
      <p>{t('projector.noKeyWords')}</p>
    </FullMessage>
  );
}
