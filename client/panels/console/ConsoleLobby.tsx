import type { View } from '../../../shared/view/parts.ts';
import { JoinBoard } from '../parts/JoinBoard.tsx';
import { MissingRoles } from '../parts/MissingRoles.tsx';

/** The lobby as the facilitator sees it: how to join, who is here, who is not. */
export function ConsoleLobby({ view }: { readonly view: View }) {
  return (
    <section class="card join-card">
      <JoinBoard view={view} />
      <MissingRoles view={view} />
    </section>
  );
}
