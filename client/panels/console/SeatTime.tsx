import { useState } from 'preact/hooks';
import type { View } from '../../../shared/view/parts.ts';
import type { SeatView } from '../../../shared/view/peoplePart.ts';
import { clockText } from '../../model/countdown.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Dialog } from '../parts/Dialog.tsx';

type Props = { readonly view: View; readonly seat: SeatView; readonly moves: Moves };

const TIMES = [1, 1.5, 2, 4, 10] as const;
const MINUTES = [1, 2, 5];

/** More time for one person: in this planning, or in every one from the next on. */
export function SeatTime({ view, seat, moves }: Props) {
  const { t, language } = useText();
  const [open, setOpen] = useState(false);
  const { can, round, settings, phase } = view.session;
  // What has been asked for is shown at once; a refusal takes it back.
  const asked = moves.pending.findLast((wish) => wish.type === 'SetAllowance' && wish.seat === seat.seat);
  const times = asked?.type === 'SetAllowance' ? asked.times : seat.allowance;
  if (seat.bot || times === null || settings.planningSeconds === null || can.setAllowance !== true) return null;
  const table = view.tables?.teams[view.people.teams.find((team) => team.seats.includes(seat))?.team ?? ''];
  const extra = Math.max(0, ...seat.roles.map((role) => table?.extra[role] ?? 0));
  const number = new Intl.NumberFormat(language);
  const { name } = seat;
  return (
    <>
      <button
        type="button"
        class="seat-time"
        aria-label={t('console.seatTime.of', { name })}
        onClick={() => setOpen(true)}
      >
        {times === 1 ? t('console.seatTime.time') : t('console.seatTime.times', { times: number.format(times) })}
      </button>
      {open && (
        <Dialog
          title={t('console.seatTime.of', { name })}
          onClose={() => setOpen(false)}
          actions={<Button onPress={() => setOpen(false)}>{t('console.seatTime.done')}</Button>}
        >
          <div class="seat-time-choices">
            <Choices
              legend={t('console.seatTime.always')}
              name={`time-${seat.seat}`}
              value={times}
              options={TIMES.map((it) => ({
                value: it,
                label: t('console.seatTime.each', { times: number.format(it) }),
              }))}
              onPick={(it) => void moves.ask({ type: 'SetAllowance', seat: seat.seat, times: it })}
              note={t('console.seatTime.alwaysNote')}
            />
            {phase === 'planning' && (
              <div class="field">
                <p class="field-label">{t('console.seatTime.now')}</p>
                <div class="choice-row">
                  {MINUTES.map((minutes) => (
                    <Button
                      key={minutes}
                      can={can.grantTime}
                      quiet
                      onPress={() =>
                        void moves.ask({ type: 'GrantTime', round, seat: seat.seat, seconds: minutes * 60 })
                      }
                    >
                      {t('console.time.more', { count: minutes })}
                    </Button>
                  ))}
                </div>
                <p class="field-note" role="status">
                  {extra > 0
                    ? t('console.seatTime.has', { time: clockText(extra / 1000) })
                    : t('console.seatTime.nowNote')}
                </p>
              </div>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
