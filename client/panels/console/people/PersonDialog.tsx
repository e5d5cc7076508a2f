import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import type { Moves } from '../../../model/moves.ts';
import type { ServerClock } from '../../../model/serverClock.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { TeamView } from '../../parts/people.ts';
import { SeatTime } from '../SeatTime.tsx';
import { NameChoice } from './NameChoice.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { SeatPin } from './SeatPin.tsx';
import { TakeOut } from './TakeOut.tsx';
import type { SeatWishes } from './useSeatWishes.ts';

type Props = {
  readonly view: View;
  readonly team: TeamView;
  readonly seat: SeatView;
  readonly wishes: SeatWishes;
  readonly moves: Moves;
  readonly clock: ServerClock;
  readonly token: string;
  readonly onClose: () => void;
};

/** All that the facilitator may do for one person, by keyboard, by finger and by mouse. */
export function PersonDialog({ view, team, seat, wishes, moves, clock, token, onClose }: Props) {
  const { t } = useText();
  const { can } = view.session;
  const { bot, deputy, name } = seat;
  return (
    <Dialog title={name} onClose={onClose} actions={<Button onPress={onClose}>{t('seats.close')}</Button>}>
      <div class="person-dialog">
        {!bot && can.seatPerson === true && (
          <PlaceChoice key={`${team.team}/${seat.roles.join()}`} view={view} team={team} seat={seat} wishes={wishes} />
        )}
        {can.renameSeat === true && <NameChoice view={view} seat={seat} wishes={wishes} />}
        {!bot && can.letBotPlay === true && (
          <section>
            <h3>{t('seats.bot.title')}</h3>
            <Button onPress={() => (deputy === null ? wishes.letBotPlay(seat) : wishes.letPersonPlay(seat))}>
              {t(deputy === null ? 'seats.bot.let' : 'seats.bot.back')}
            </Button>
            <p class="field-note">{t('seats.bot.note')}</p>
            <SeatTime view={view} seat={seat} moves={moves} />
          </section>
        )}
        {!bot && <SeatPin view={view} seat={seat} clock={clock} token={token} />}
        {can.removeSeat === true && <TakeOut seat={seat} wishes={wishes} onDone={onClose} />}
      </div>
    </Dialog>
  );
}
