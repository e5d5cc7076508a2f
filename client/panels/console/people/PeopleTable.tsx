import type { Role } from '../../../../shared/scenario/cards.ts';
import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import type { PlaceName } from '../../../present/carriedByKeys.ts';
import { useText } from '../../../text/useText.ts';
import { announce } from '../../parts/announce.ts';
import { Button } from '../../parts/Button.tsx';
import { BOTH_ROLES, seatsOf } from '../../parts/people.ts';
import { TeamMark } from '../../parts/TeamMark.tsx';
import type { Handles } from './PersonPill.tsx';
import { PersonPill } from './PersonPill.tsx';
import { useCarriedPerson } from './useCarriedPerson.ts';
import { useKeyedPerson } from './useKeyedPerson.ts';
import type { SeatWishes } from './useSeatWishes.ts';

type Props = {
  readonly view: View;
  readonly wishes: SeatWishes;
  readonly onOpen: (seat: string) => void;
};

const sameSeat = (seat: SeatView) => (it: SeatView) => it.seat === seat.seat;

/** Every team's people by role: to be carried to another place, or opened for all else. */
export function PeopleTable({ view, wishes, onOpen }: Props) {
  const { t } = useText();
  const { can } = view.session;
  const { teams } = view.people;
  const drop = (seat: SeatView, place: PlaceName): void => {
    const [team = '', role = ''] = place.split('/');
    const from = teams.find(({ seats }) => seats.some((it) => it.seat === seat.seat));
    if (from?.team !== team || seat.roles.join() !== role) wishes.move(seat, team, [role as Role]);
  };
  const { carried: pulled, ghost, pick } = useCarriedPerson(drop);
  const { keyed, onKey, onBlur } = useKeyedPerson({
    teams: teams.map(({ team }) => team),
    onDrop: drop,
    say: (what, { name }, place) => {
      const [id, role] = place.split('/') as [string, Role];
      const team = teams.find((it) => it.team === id);
      announce(t(`seats.keys.${what}`, { name, team: team?.name ?? id, role: t(`shell.role.${role}`) }));
    },
  });
  const carried = pulled ?? keyed;
  const handlesOf = (seat: SeatView, place: PlaceName): Handles | null =>
    can.seatPerson === true && !seat.bot ? { onPointerDown: pick(seat), onKeyDown: onKey(seat, place), onBlur } : null;
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
          {teams.map((team) => (
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
                        handles={handlesOf(seat, `${team.team}/${role}`)}
                        carried={carried?.seat.seat === seat.seat}
                      />
                    ))}
                    {keyed?.over === `${team.team}/${role}` && !seatsOf(team, role).some(sameSeat(keyed.seat)) && (
                      <span class="person-pill person-awaited" aria-hidden="true">
                        {keyed.seat.name}
                      </span>
                    )}
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
      {pulled && (
        <span ref={ghost} class="person-pill person-ghost" aria-hidden="true">
          {pulled.seat.name}
        </span>
      )}
    </>
  );
}
