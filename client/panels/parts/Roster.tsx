import type { ComponentChildren } from 'preact';
import type { View } from '../../../shared/view/parts.ts';
import type { SeatView } from '../../../shared/view/peoplePart.ts';
import { useText } from '../../text/useText.ts';
import { Button } from './Button.tsx';
import type { RoleName, TeamView } from './people.ts';
import { BOTH_ROLES, seatsOf } from './people.ts';
import { TeamMark } from './TeamMark.tsx';

type Props = {
  readonly view: View;
  /** The person's own seat, marked in words. */
  readonly own?: string | null;
  /** Offers the places where no other person sits. */
  readonly onMove?: (team: string, role: RoleName) => void;
  /** What stands beside each name. */
  readonly beside?: (seat: SeatView) => ComponentChildren;
};

/** Every team, who sits where, and what is still empty. */
export function Roster({ view, own, onMove, beside }: Props) {
  const { t } = useText();
  return (
    <ul class="roster">
      {view.people.teams.map((team) => (
        <li key={team.team} class="card roster-team">
          <h3>
            <TeamMark motif={team.motif} /> {t('shell.team', { name: team.name })}
          </h3>
          <dl class="roster-roles">
            {BOTH_ROLES.map((role) => (
              <div key={role} class={`roster-role ${role}`}>
                <dt>{t(`shell.role.${role}`)}</dt>
                <dd>
                  <Sitting seats={seatsOf(team, role)} own={own ?? null} beside={beside} />
                  {onMove && isOpen(team, role, own ?? null) && (
                    <Button
                      onPress={() => onMove(team.team, role)}
                      can={view.session.can.moveSeat}
                      quiet
                      label={t('shell.lobby.moveLabel', { team: team.name, role: t(`shell.role.${role}`) })}
                    >
                      {t('shell.lobby.move')}
                    </Button>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

const isOpen = (team: TeamView, role: RoleName, own: string | null): boolean =>
  seatsOf(team, role).every((seat) => seat.bot && seat.seat !== own);

type SittingProps = {
  readonly seats: readonly SeatView[];
  readonly own: string | null;
  readonly beside: Props['beside'];
};

function Sitting({ seats, own, beside }: SittingProps) {
  const { t } = useText();
  if (seats.length === 0) return <span class="roster-empty">{t('shell.lobby.empty')}</span>;
  return (
    <ul class="roster-seats">
      {seats.map((seat) => (
        <li key={seat.seat} class={seat.seat === own ? 'own' : undefined}>
          {seat.name}
          {seat.seat === own && <span class="chip gold">{t('shell.lobby.you')}</span>}
          {seat.bot && <span class="chip">{t('shell.bot')}</span>}
          {seat.roles.length > 1 && <span class="chip gold">{t('shell.lobby.both')}</span>}
          {!seat.here && <span class="chip bad">{t('shell.away')}</span>}
          {beside?.(seat)}
        </li>
      ))}
    </ul>
  );
}
