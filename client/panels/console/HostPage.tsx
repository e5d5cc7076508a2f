import { placeOf } from '../../model/route.ts';
import { useText } from '../../text/useText.ts';
import { DoorGate } from '../chair/DoorGate.tsx';
import { FullMessage } from '../parts/FullMessage.tsx';
import { Link } from '../parts/Link.tsx';
import { useToken } from '../parts/useToken.ts';
import { HostWizard } from '../shell/HostWizard.tsx';
import { SessionGate } from '../shell/SessionGate.tsx';
import { Console } from './Console.tsx';

/** Opens a session, or takes up the console of one that this browser holds the key to. */
export function HostPage() {
  const { t } = useText();
  const token = useToken('facilitator');
  if (token)
    return (
      <SessionGate token={token} kind="facilitator">
        {(live) => <Console live={live} token={token} />}
      </SessionGate>
    );
  const { code } = placeOf(location.hash);
  if (code === null)
    return (
      <DoorGate>
        <HostWizard />
      </DoorGate>
    );
  const open = (
    <Link to="/host" class="button primary large">
      {t('host.another')}
    </Link>
  );
  return (
    <FullMessage title={t('host.noKey', { code })} actions={open}>
      <p>{t('host.noKeyWords')}</p>
    </FullMessage>
  );
}
