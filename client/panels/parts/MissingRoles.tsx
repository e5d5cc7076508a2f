import type { View } from '../../../shared/view/parts.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { attendance } from './people.ts';
import { TeamMark } from './TeamMark.tsx';

/** How many are here of those who are expected, which roles are empty, by team and in words, and who is not connected. */
export function MissingRoles({ view }: { readonly view: View }) {
  const { t, language } = useText();
  const { here, expected, away, needed, filled, missing } = attendance(view.people);
  return (
    <div class="attendance" role="status">
      <p class="attendance-count">{t('shell.lobby.here', { here, expected })}</p>
      <p>{missing.length === 0 ? t('shell.lobby.complete') : t('shell.lobby.filled', { filled, needed })}</p>
      {missing.length > 0 && (
        <ul class="attendance-missing">
          {missing.map(({ team, roles }) => (
            <li key={team.team}>
              <TeamMark motif={team.motif} />
              <span>
                {t('shell.lobby.missing', {
                  team: team.name,
                  roles: list(
                    roles.map((role) => t(`shell.role.${role}`)),
                    language,
                  ),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {away.length > 0 && (
        <p class="attendance-away">
          {t('shell.lobby.away', {
            names: list(
              away.map(({ name }) => name),
              language,
            ),
          })}
        </p>
      )}
    </div>
  );
}
