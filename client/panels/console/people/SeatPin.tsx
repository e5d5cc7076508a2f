import { useState } from 'preact/hooks';
import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { clockText } from '../../../model/countdown.ts';
import type { ServerClock } from '../../../model/serverClock.ts';
import type { Trouble } from '../../../model/wire.ts';
import { makePin } from '../../../net/http.ts';
import { useText } from '../../../text/useText.ts';
import { announce } from '../../parts/announce.ts';
import { Button } from '../../parts/Button.tsx';
import { joinAddress } from '../../parts/joinAddress.ts';
import { QrCode } from '../../parts/QrCode.tsx';
import { TroubleNote } from '../../parts/TroubleNote.tsx';
import { useSecondsTo } from './useSecondsTo.ts';

type Props = {
  readonly view: View;
  readonly seat: SeatView;
  readonly clock: ServerClock;
  readonly token: string;
};

/** Six digits, and the same as a square, with which this person takes the seat to another device. */
export function SeatPin({ view, seat, clock, token }: Props) {
  const { t } = useText();
  const [made, setMade] = useState<{ readonly pin: string; readonly until: number } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const left = useSecondsTo(made?.until ?? 0, clock);
  const { url, onlyHere } = joinAddress(view.session, location.origin);
  const make = async (): Promise<void> => {
    setTrouble(null);
    const reply = await makePin(token, seat.seat);
    if (!reply.ok) return setTrouble(reply.trouble);
    setMade(reply.value);
    announce(reply.value.pin.split('').join(' '));
  };
  return (
    <section>
      <h3>{t('seats.pin.title')}</h3>
      <p class="field-note">{t('seats.pin.note')}</p>
      {made && left > 0 && (
        <div class="seat-pin">
          {!onlyHere && <QrCode text={`${url}#pin=${made.pin}`} label={t('seats.pin.qr', { name: seat.name })} />}
          <div>
            <p class="seat-pin-digits code">
              {made.pin.slice(0, 3)} {made.pin.slice(3)}
            </p>
            <p>{t('seats.pin.words')}</p>
            <p class="field-note">{t('seats.pin.left', { time: clockText(left) })}</p>
          </div>
        </div>
      )}
      {made && left === 0 && <p class="notice">{t('seats.pin.over')}</p>}
      <TroubleNote trouble={trouble} />
      <Button onPress={() => void make()}>{t(made ? 'seats.pin.again' : 'seats.pin.make')}</Button>
    </section>
  );
}
