import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Heading } from '../parts/Heading.tsx';
import { MissingRoles } from '../parts/MissingRoles.tsx';
import { placeOfSeat } from '../parts/people.ts';
import { Roster } from '../parts/Roster.tsx';
import { TeamMark } from '../parts/TeamMark.tsx';
import { LearningPlace } from '../play/panels.ts';
import { nameNoteOf } from './nameNote.ts';
import type { Live } from './SessionGate.tsx';

type Props = { readonly live: Live; readonly view: View; readonly seat: string | null };

/** Before the start: my place, my team-mates, who is still missing, and the way to another place. */
export function PlayerLobby({ live, view, seat }: Props) {
  const { t, language } = useText();
  const place = placeOfSeat(view, seat);
  const renamed = seat === null ? null : nameNoteOf(seat);
  const roles = place?.seat.roles ?? [];
  return (
    <div class="page lobby">
      <section class="card lobby-own" aria-labelledby="lobby-own">
        <Heading of="lobby">
          <span id="lobby-own">{t('shell.lobby.welcome', { name: place?.seat.name ?? '' })}</span>
        </Heading>
        {renamed && <p class="notice">{t('shell.lobby.renamed', renamed)}</p>}
        {place && (
          <p class="lobby-place">
            <TeamMark motif={place.team.motif} />
            <span>{t('shell.team', { name: place.team.name })}</span>
            {roles.map((role) => (
              <span key={role} class={`role-badge ${role}`}>
                {t(`shell.role.${role}`)}
              </span>
            ))}
          </p>
        )}
        {roles[0] && <p>{t(`shell.lobby.about.${roles[0]}`)}</p>}
        <p class="lobby-story">{view.scenario.story[language]}</p>
        <p class="lobby-wait">{t('shell.lobby.wait')}</p>
        <MissingRoles view={view} />
      </section>
      <div class="lobby-side">
        {view.learning?.open && <LearningPlace live={live} view={view} seat={seat} />}
        <section aria-labelledby="lobby-teams">
          <h2 id="lobby-teams">{t('shell.lobby.teams')}</h2>
          <Roster
            view={view}
            own={seat}
            onMove={(team, role) => void live.moves.ask({ type: 'MoveSeat', team, role })}
          />
        </section>
      </div>
    </div>
  );
}
