import { useState } from 'preact/hooks';
import type { View } from '../../../../shared/view/parts.ts';
import type { Moves } from '../../../model/moves.ts';
import type { ServerClock } from '../../../model/serverClock.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { RemovedPeople } from './RemovedPeople.tsx';
import { useSeatWishes } from './useSeatWishes.ts';
import '../../../style/people.css';

type Props = { readonly view: View; readonly moves: Moves; readonly clock: ServerClock; readonly token: string };

/** Who sits where, and all that the facilitator may do about it: in the lobby at once, while rounds run behind a press. */
export function PeopleCard({ view, moves, clock, token }: Props) {
  const { t } = useText();
  const wishes = useSeatWishes(view, moves);
  const [open, setOpen] = useState<string | null>(null);
  const { can, stage } = view.session;
  const team = view.people.teams.find(({ seats }) => seats.some(({ seat }) => seat === open));
  const seat = team?.seats.find((it) => it.seat === open);
  const body = (
    <>
      <div class="people-actions">
        {stage !== 'debrief' && (
          <Button can={can.balance} quiet onPress={wishes.balance}>
            {t('seats.even')}
          </Button>
        )}
        {can.undoBalance === true && <Button onPress={wishes.undoBalance}>{t('seats.undoEven')}</Button>}
        {stage === 'playing' && (
          <Button can={can.swapRoles} quiet onPress={() => wishes.swap(null)}>
            {t('seats.swap')}
          </Button>
        )}
        <p class="field-note">{t('seats.help')}</p>
      </div>
      <PeopleTable view={view} wishes={wishes} onOpen={setOpen} />
    </>
  );
  return (
    <section class="card people-card" aria-labelledby={stage === 'lobby' ? 'people-card' : undefined}>
      <RemovedPeople view={view} wishes={wishes} clock={clock} />
      {stage === 'lobby' ? (
        <>
          <h2 id="people-card">{t('seats.title')}</h2>
          {body}
        </>
      ) : (
        <details>
          <summary>{t('seats.open')}</summary>
          {body}
        </details>
      )}
      {seat && team && (
        <PersonDialog
          key={seat.seat}
          view={view}
          team={team}
          seat={seat}
          wishes={wishes}
          moves={moves}
          clock={clock}
          token={token}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
