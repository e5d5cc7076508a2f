import type { View } from '../../../../shared/view/parts.ts';
import type { ServerClock } from '../../../model/serverClock.ts';
import { list } from '../../../present/format.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import type { SeatWishes } from './useSeatWishes.ts';
import { useSecondsTo } from './useSecondsTo.ts';

type Props = { readonly view: View; readonly wishes: SeatWishes; readonly clock: ServerClock };

/** Who was just taken out, with the way back while there is one, and who is blocked for good. */
export function RemovedPeople({ view, wishes, clock }: Props) {
  const { t, language } = useText();
  const { removed } = view.people;
  const latest = Math.max(0, ...removed.map(({ until }) => until));
  useSecondsTo(latest, clock);
  const now = clock.now();
  const open = removed.filter(({ until }) => until > now);
  const blocked = removed.filter((it) => it.blocked && !open.includes(it)).map(({ name }) => name);
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
      {blocked.length > 0 && <p class="field-note">{t('seats.out.list', { names: list(blocked, language) })}</p>}
    </>
  );
}
