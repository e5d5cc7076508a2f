import type { View } from '../../../shared/view/parts.ts';
import { money } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { ClosingNotice } from '../parts/ClosingNotice.tsx';
import { CountdownView } from '../parts/CountdownView.tsx';
import { HeaderBar } from '../parts/HeaderBar.tsx';
import { LineMark } from '../parts/LineMark.tsx';
import { LostNotice } from '../parts/LostNotice.tsx';
import { latestRound } from '../parts/latestRound.ts';
import { placeOfSeat } from '../parts/people.ts';
import { quotasOf } from '../parts/quotas.ts';
import { roundName } from '../parts/roundName.ts';
import { WaitingNotice } from '../parts/WaitingNotice.tsx';
import { ConnectionLight } from '../shell/ConnectionLight.tsx';
import type { Live } from '../shell/SessionGate.tsx';
import { OtherDevice } from './OtherDevice.tsx';
import { RoleTabs } from './RoleTabs.tsx';

type Props = {
  readonly live: Live;
  readonly view: View;
  readonly seat: string | null;
  /** What only whoever sits there has: the way to another device, past rounds, and the other role's table. */
  readonly own?: {
    readonly token: string;
    readonly past: number | null;
    readonly onPast: (round: number | null) => void;
    readonly audiences: readonly string[];
    readonly shown: string;
    readonly onAudience: (audience: string) => void;
  };
};

/** Where we are, who I am, what the quarter asks for, and how much time is left. */
export function PlayHeader({ live, view, seat, own }: Props) {
  const { t, language } = useText();
  const { session, scenario } = view;
  const place = placeOfSeat(view, seat);
  const latest = latestRound(view);
  const role = view.plan?.role ?? place?.seat.roles[0];
  // While the market runs, the market's own bar tells the round and the quotas.
  const past = own?.past ?? null;
  const inMarket = session.phase === 'market' && past === null;
  const quotas = session.stage === 'playing' && !inMarket ? quotasOf(scenario, session.round) : [];
  const canLookBack = latest !== null && session.stage === 'playing' && session.phase !== 'review';
  const where = inMarket
    ? session.settings.title || 'Pasar'
    : session.stage === 'playing'
      ? roundName(view, t)
      : t(`shell.stage.${session.stage}`);
  return (
    <>
      <HeaderBar
        right={
          <>
            <CountdownView view={view} clock={live.clock} />
            <ConnectionLight state={live.link} />
            {own && <OtherDevice token={own.token} />}
          </>
        }
      >
        <p class="header-round">{where}</p>
        {place && (
          <p class="header-place">
            {t('shell.team', { name: place.team.name })}
            {(own?.audiences.length ?? 0) < 2 && role && (
              <>
                {' '}
                · <strong>{t(`shell.role.${role}`)}</strong>
              </>
            )}
          </p>
        )}
        {own && own.audiences.length > 1 && (
          <RoleTabs audiences={own.audiences} shown={own.shown} onAudience={own.onAudience} people={view.people} />
        )}
        {quotas.length > 0 && (
          <p class="header-quota">
            {t('shell.play.quota', { count: quotas.length })}{' '}
            <strong>
              {quotas
                .map(({ quarter, quota }) => `Q${quarter} ${money(quota, scenario.currency, language)}`)
                .join(' · ')}
            </strong>
          </p>
        )}
        {own && canLookBack && (
          <button
            type="button"
            class="header-button"
            aria-pressed={past !== null}
            onClick={() => own.onPast(past === null ? latest : null)}
          >
            {t(past === null ? 'shell.play.past' : 'shell.play.backToNow')}
          </button>
        )}
      </HeaderBar>
      <LostNotice state={live.link} />
      <LineMark view={view} />
      <ClosingNotice view={view} />
      <WaitingNotice view={view} seat={seat} />
    </>
  );
}
