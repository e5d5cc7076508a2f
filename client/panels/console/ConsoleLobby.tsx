import type { View } from '../../../shared/view/parts.ts';
import type { Moves } from '../../model/moves.ts';
import { useText } from '../../text/useText.ts';
import { JoinBoard } from '../parts/JoinBoard.tsx';
import { MissingRoles } from '../parts/MissingRoles.tsx';
import { Roster } from '../parts/Roster.tsx';
import { SeatTime } from './SeatTime.tsx';

/** The lobby as the facilitator sees it: how to join, who is there, who is not. */
export function ConsoleLobby({ view, moves }: { readonly view: View; readonly moves: Moves }) {
  const { t } = useText();
  return (
    <>
      <section class="card join-card">
        <JoinBoard view={view} />
        <MissingRoles view={view} />
      </section>
      <section aria-labelledby="console-roster">
        <h2 id="console-roster">{t('shell.lobby.teams')}</h2>
        <Roster view={view} beside={(seat) => <SeatTime view={view} seat={seat} moves={moves} />} />
      </section>
    </>
  );
}
