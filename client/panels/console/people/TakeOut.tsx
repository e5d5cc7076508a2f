import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import type { SeatWishes } from './useSeatWishes.ts';

type Props = { readonly seat: SeatView; readonly wishes: SeatWishes; readonly onDone: () => void };

/** Removing and blocking, each with what it does; no question, since either can be undone. */
export function TakeOut({ seat, wishes, onDone }: Props) {
  const { t } = useText();
  const take = (block: boolean): void => {
    wishes.remove(seat, block);
    onDone();
  };
  if (seat.bot) return <Button onPress={() => take(false)}>{t('seats.out.bot')}</Button>;
  return (
    <section>
      <h3>{t('seats.out.title')}</h3>
      <div class="choice-row">
        <Button onPress={() => take(false)}>{t('seats.out.remove')}</Button>
        <Button look="sales" onPress={() => take(true)}>
          {t('seats.out.block')}
        </Button>
      </div>
      <p class="field-note">{t('seats.out.removeNote')}</p>
      <p class="field-note">{t('seats.out.blockNote')}</p>
      <p class="field-note">{t('seats.out.undoNote')}</p>
    </section>
  );
}
