import type { View } from '../../../../shared/view/parts.ts';
import type { ServerClock } from '../../../model/serverClock.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import type { SeatWishes } from './useSeatWishes.ts';
import { useSecondsTo } from './useSecondsTo.ts';

type Props = { readonly view: View; readonly wishes: SeatWishes; readonly clock: ServerClock };

/** Who was just taken out, with the way back while there is one, and who is blocked, with the way in again. */
export function RemovedPeople({ view, wishes, clock }: Props) {
  const { t } = useText();
  const { removed } = view.people;
  const latest = Math.max(0, ...removed.map(({ until }) => until));
  useSecondsTo(latest, clock);
  const now = clock.now();
  const open = removed.filter(({ until }) => until > now);
  const blocked = removed.filter((it) => it.blocked);
  return (
    <>
      {open.map(({ seat, name, blocked: isBlocked, until }) => (
        <p key={seat} class="notice removed-notice">
          <span>{t(isBlocked ? 'seats.out.blocked' : 'seats.out.gone', { name })}</span>
          <Button
            can={view.session.can.undoRemoval}
            onPress={() => wishes.undoRemoval(seat, name)}
            label={t('seats.out.undoOf', { name })}
          >
            {t('seats.out.undo', { seconds: Math.ceil((until - now) / 1000) })}
          </Button>
        </p>
      ))}
      {blocked.length > 0 && (
        <details class="blocked-people">
          <summary>
            {t('seats.out.list')} ({blocked.length})
          </summary>
          <ul>
            {blocked.map(({ seat, name }) => (
              <li key={seat}>
                <span>{name}</span>
                <Button
                  can={view.session.can.liftBlock}
                  onPress={() => wishes.liftBlock(seat, name)}
                  label={t('seats.out.liftOf', { name })}
                >
                  {t('seats.out.lift')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
