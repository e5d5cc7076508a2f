import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Heading } from '../parts/Heading.tsx';
import { JoinBoard } from '../parts/JoinBoard.tsx';
import { MissingRoles } from '../parts/MissingRoles.tsx';
import { Roster } from '../parts/Roster.tsx';
import { Skyline } from '../shell/Skyline.tsx';

/** While people come in: the code, the square for cameras, and the places that are still empty. */
export function ScreenLobby({ view }: { readonly view: View }) {
  const { t } = useText();
  return (
    <div class="screen-lobby on-night">
      <section class="card screen-join">
        <Heading of="lobby">{t('projector.join')}</Heading>
        <JoinBoard view={view} />
        <MissingRoles view={view} />
      </section>
      <section aria-labelledby="screen-teams">
        <h2 id="screen-teams" class="only-heard">
          {t('shell.lobby.teams')}
        </h2>
        <Roster view={view} />
      </section>
      <Skyline />
    </div>
  );
}
