import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';

type Props = {
  readonly audiences: readonly string[];
  readonly shown: string;
  readonly onAudience: (audience: string) => void;
  readonly people: View['people'];
};

/** For a seat that holds both roles: which of the two tables it looks at, and which of them is locked. */
export function RoleTabs({ audiences, shown, onAudience, people }: Props) {
  const { t } = useText();
  const isLocked = (team: string, role: string): boolean =>
    people.teams.some((it) => it.team === team && it.locked.some((locked) => locked === role));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are two buttons.
    <div class="role-tabs" role="group" aria-label={t('shell.play.roles')}>
      {audiences.map((audience) => {
        const [team = '', role = 'sales'] = audience.split('/');
        return (
          <button key={audience} type="button" aria-pressed={audience === shown} onClick={() => onAudience(audience)}>
            {t(`shell.role.${role}`)}
            {isLocked(team, role) && <span class="role-tab-locked">✓ {t('shell.play.rolesLocked')}</span>}
          </button>
        );
      })}
    </div>
  );
}
