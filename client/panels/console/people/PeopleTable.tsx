import type { Role } from '../../../../shared/scenario/cards.ts';
import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import { BOTH_ROLES, seatsOf } from '../../parts/people.ts';
import { TeamMark } from '../../parts/TeamMark.tsx';
import { PersonPill } from './PersonPill.tsx';
import { useCarriedPerson } from './useCarriedPerson.ts';
import type { SeatWishes } from './useSeatWishes.ts';

type Props = {
  readonly view: View;
  readonly wishes: SeatWishes;
  readonly onOpen: (seat: string) => void;
};

/** Every team's people by role: to be carried to another place, or opened for all else. */
export function PeopleTable({ view, wishes, onOpen }: Props) {
  const { t } = useText();
  const { can } = view.session;
  const { carried, ghost, pick } = useCarriedPerson((seat, place) => {
    const [team = '', role = ''] = place.split('/');
    const from = view.people.teams.find(({ seats }) => seats.some((it) => it.seat === seat.seat));
    if (from?.team !== team || seat.roles.join() !== role) wishes.move(seat, team, [role as Role]);
  });
  const pickOf = (seat: SeatView) => (can.seatPerson === true && !seat.bot ? pick(seat) : undefined);
  return (
    <>
      <table class={`people-table${carried ? ' carrying' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{t('seats.team')}</th>
            {BOTH_ROLES.map((role) => (
              <th key={role} scope="col">
                {t(`shell.role.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.people.teams.map((team) => (
            <tr key={team.team}>
              <th scope="row">
                <span class="people-team">
                  <TeamMark motif={team.motif} /> {team.name}
                </span>
                {can.swapRoles === true && team.seats.length > 0 && (
                  <Button
                    look="plain"
                    onPress={() => wishes.swap(team.team)}
                    label={t('seats.swapOf', { team: team.name })}
                  >
                    {t('seats.swapShort')}
                  </Button>
                )}
              </th>
              {BOTH_ROLES.map((role) => (
                <td
                  key={role}
                  data-label={t(`shell.role.${role}`)}
                  data-place={`${team.team}/${role}`}
                  class={`people-place ${role}${carried?.over === `${team.team}/${role}` ? ' over' : ''}`}
                >
                  <div class="people-pills">
                    {seatsOf(team, role).map((seat) => (
                      <PersonPill
                        key={seat.seat}
                        seat={seat}
                        onOpen={() => onOpen(seat.seat)}
                        onPick={pickOf(seat)}
                        carried={carried?.seat.seat === seat.seat}
                      />
                    ))}
                    {seatsOf(team, role).length === 0 && (
                      <>
                        <span class="roster-empty">{t('shell.lobby.empty')}</span>
                        {can.seatOneBot === true && (
                          <Button
                            onPress={() => wishes.putBot(team.team, role)}
                            label={t('seats.putBotOf', { role: t(`shell.role.${role}`), team: team.name })}
                          >
                            + {t('seats.putBot')}
                          </Button>
                        )}
                      </>
                    )}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {carried && (
        <span ref={ghost} class="person-pill person-ghost" aria-hidden="true">
          {carried.seat.name}
        </span>
      )}
    </>
  );
}
