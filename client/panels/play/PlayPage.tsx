import { useState } from 'preact/hooks';
import { useText } from '../../text/useText.ts';
import { FullMessage } from '../parts/FullMessage.tsx';
import { Link } from '../parts/Link.tsx';
import { useToken } from '../parts/useToken.ts';
import { JoinCode } from '../shell/JoinCode.tsx';
import { SessionGate } from '../shell/SessionGate.tsx';
import { SeatPage } from './SeatPage.tsx';

/** The page of one seat: takes up the line of its token, and asks for a code where this browser holds none. */
export function PlayPage() {
  const { t } = useText();
  const token = useToken('seat');
  const [role, setRole] = useState<string | null>(null);
  if (!token) {
    const home = (
      <Link to="/" class="button">
        {t('shell.home')}
      </Link>
    );
    return (
      <FullMessage title={t('shell.noSeat.title')} actions={home}>
        <p>{t('shell.noSeat.words')}</p>
        <JoinCode />
      </FullMessage>
    );
  }
  return (
    <SessionGate token={token} kind="seat">
      {(live) => <SeatPage live={live} token={token} audience={role} onAudience={setRole} />}
    </SessionGate>
  );
}
