import { useId, useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';

type Props = { readonly view: View; readonly moves: Moves };

const MINUTES = [1, 2, 5];

/** More time for one person in this planning, beside the time of all. */
export function OneTime({ view, moves }: Props) {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState('');
  const { can, round } = view.session;
  const people = view.people.teams.flatMap((team) =>
    team.seats.filter(({ bot }) => !bot).map((seat) => ({ seat: seat.seat, label: `${seat.name} · ${team.name}` })),
  );
  const seat = people.some((it) => it.seat === picked) ? picked : (people[0]?.seat ?? '');
  if (can.grantTime !== true || people.length === 0) return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <Button quiet onPress={() => setOpen(true)}>
        {t('room.oneTime.open')}
      </Button>
      {open && (
        <Dialog
          title={t('room.oneTime.title')}
          onClose={close}
          actions={<Button onPress={close}>{t('console.seatTime.done')}</Button>}
        >
          <div class="field">
            <label for={id}>{t('room.oneTime.who')}</label>
            <select id={id} class="text-box" value={seat} onChange={(event) => setPicked(event.currentTarget.value)}>
              {people.map((it) => (
                <option key={it.seat} value={it.seat}>
                  {it.label}
                </option>
              ))}
            </select>
          </div>
          <div class="choice-row">
            {MINUTES.map((minutes) => (
              <Button
                key={minutes}
                onPress={() => {
                  void moves.ask({ type: 'GrantTime', round, seat, seconds: minutes * 60 });
                  close();
                }}
              >
                {t('console.time.more', { count: minutes })}
              </Button>
            ))}
          </div>
          <p class="field-note">{t('console.seatTime.nowNote')}</p>
        </Dialog>
      )}
    </>
  );
}
