import { useId, useState } from 'preact/hooks';
import type { Role } from '../../../../shared/scenario/cards.ts';
import type { View } from '../../../../shared/view/parts.ts';
import type { SeatView } from '../../../../shared/view/peoplePart.ts';
import { useText } from '../../../text/useText.ts';
import { Button } from '../../parts/Button.tsx';
import { Choices } from '../../parts/Choices.tsx';
import type { TeamView } from '../../parts/people.ts';
import { BOTH_ROLES } from '../../parts/people.ts';
import type { SeatWishes } from './useSeatWishes.ts';

type Props = {
  readonly view: View;
  readonly team: TeamView;
  readonly seat: SeatView;
  readonly wishes: SeatWishes;
};

type Wanted = Role | 'both';

const rolesOf = (wanted: Wanted): readonly Role[] => (wanted === 'both' ? BOTH_ROLES : [wanted]);

/** Another team or role for a person, or both roles: chosen first, moved by a press. */
export function PlaceChoice({ view, team, seat, wishes }: Props) {
  const { t } = useText();
  const id = useId();
  const now: Wanted = seat.roles.length > 1 ? 'both' : (seat.roles[0] ?? 'sales');
  const [where, setWhere] = useState(team.team);
  const [wanted, setWanted] = useState<Wanted>(now);
  const same = where === team.team && wanted === now;
  return (
    <section>
      <h3>{t('seats.place.title')}</h3>
      <div class="person-place">
        <div class="field">
          <label for={id}>{t('seats.place.team')}</label>
          <select id={id} class="text-box" value={where} onChange={(event) => setWhere(event.currentTarget.value)}>
            {view.people.teams.map((it) => (
              <option key={it.team} value={it.team}>
                {it.name}
              </option>
            ))}
          </select>
        </div>
        <Choices
          legend={t('seats.place.role')}
          name={`role-${seat.seat}`}
          value={wanted}
          options={[
            ...BOTH_ROLES.map((role): { value: Wanted; label: string } => ({
              value: role,
              label: t(`shell.role.${role}`),
            })),
            { value: 'both', label: t('seats.both') },
          ]}
          onPick={setWanted}
        />
      </div>
      <Button look={same ? 'paper' : 'primary'} busy={same} onPress={() => wishes.move(seat, where, rolesOf(wanted))}>
        {t(same ? 'seats.place.same' : 'seats.place.go')}
      </Button>
      {view.session.phase === 'planning' && <p class="field-note">{t('seats.place.planning')}</p>}
    </section>
  );
}
