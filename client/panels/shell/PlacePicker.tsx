import type { JoinPreview } from '../../../shared/view/preview.ts';
import { useText } from '../../text/useText.ts';
import type { RoleName } from '../parts/people.ts';
import { BOTH_ROLES } from '../parts/people.ts';
import { TeamMark } from '../parts/TeamMark.tsx';

export type Place = { readonly team: string; readonly role: RoleName };

type Props = {
  readonly preview: JoinPreview;
  readonly place: Place | null;
  readonly onPick: (place: Place | null) => void;
};

/** For those who know where they belong: every place of every team, and who sits there. */
export function PlacePicker({ preview, place, onPick }: Props) {
  const { t } = useText();
  return (
    <details class="place-picker">
      <summary>{t('shell.join.pick')}</summary>
      <fieldset class="place-list">
        <legend class="only-heard">{t('shell.join.pick')}</legend>
        <div class="choice">
          <input
            type="radio"
            name="place"
            id="place-any"
            aria-label={t('shell.join.any')}
            checked={place === null}
            onChange={() => onPick(null)}
          />
          <span>{t('shell.join.any')}</span>
        </div>
        {preview.teams.map((team) => (
          <div key={team.team} class="place-team">
            <p class="place-name">
              <TeamMark motif={team.motif} /> {t('shell.team', { name: team.name })}
            </p>
            {BOTH_ROLES.map((role) => (
              <div key={role} class="choice">
                <input
                  type="radio"
                  name="place"
                  id={`place-${team.team}-${role}`}
                  aria-label={`${t('shell.team', { name: team.name })}, ${t(`shell.role.${role}`)}`}
                  checked={place?.team === team.team && place.role === role}
                  onChange={() => onPick({ team: team.team, role })}
                />
                <span>
                  {t(`shell.role.${role}`)} · {team[role].length === 0 ? t('shell.join.free') : team[role].join(', ')}
                </span>
              </div>
            ))}
          </div>
        ))}
      </fieldset>
    </details>
  );
}
