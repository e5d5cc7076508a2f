import { useText } from '../../text/useText.ts';
import { FullMessage } from '../parts/FullMessage.tsx';
import { placeOfSeat } from '../parts/people.ts';
import { useToken } from '../parts/useToken.ts';
import type { Live } from '../shell/SessionGate.tsx';
import { SessionGate } from '../shell/SessionGate.tsx';
import { TakeHome } from './TakeHome.tsx';

/** What there is to take home: a seat's own page, or on the facilitator's device every team's. Made of that view and nothing else. */
export function HomePage() {
  const { t } = useText();
  const all = location.search === '?all';
  const token = useToken(all ? 'facilitator' : 'seat');
  if (token) return <SessionGate token={token}>{(live) => <Opened live={live} all={all} />}</SessionGate>;
  return (
    <FullMessage title={t('shell.noSeat.title')}>
      <p>{t('shell.noSeat.words')}</p>
    </FullMessage>
  );
}

function Opened({ live, all }: { readonly live: Live; readonly all: boolean }) {
  const { t } = useText();
  const [view] = Object.values(live.views);
  if (!view) return null;
  if (view.session.stage !== 'debrief')
    return (
      <FullMessage title={t('home.title')}>
        <p>{t('rejections.debrief/not-open')}</p>
      </FullMessage>
    );
  const seat = live.welcome?.seat ?? null;
  const place = placeOfSeat(view, seat);
  const teams = all ? view.people.teams : view.people.teams.filter(({ team }) => team === place?.team.team);
  return <TakeHome view={view} teams={teams} own={place?.seat ?? null} />;
}
