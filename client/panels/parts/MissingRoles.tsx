import type { View } from '../../../shared/view/parts.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { attendance } from './people.ts';

/** How many places are taken, and which are not, by team and in words. */
export function MissingRoles({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const { needed, filled, missing } = attendance(view.people);
  return (
    <div class="attendance" role="status">
      <p class="attendance-count">{t('shell.lobby.filled', { filled, needed })}</p>
      {missing.length === 0 ? (
        <p>{t('shell.lobby.complete')}</p>
      ) : (
        <ul class="attendance-missing">
          {missing.map(({ team, roles }) => (
            <li key={team.team}>
              {t('shell.lobby.missing', {
                team: team.name,
                roles: list(
                  roles.map((role) => t(`shell.role.${role}`)),
                  language,
                ),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
