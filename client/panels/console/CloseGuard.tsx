import type { View } from '../../../shared/view/parts.ts';
import { attemptNow } from '../../model/attemptNow.ts';
import { list } from '../../present/format.ts';
import { useText } from '../../text/useText.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { RoleName, TeamView } from '../parts/people.ts';
import { BOTH_ROLES } from '../parts/people.ts';

/** Teams with a role that has not locked, and which. */
export const teamsNotLocked = (
  view: View,
): readonly { readonly team: TeamView; readonly roles: readonly RoleName[] }[] =>
  view.people.teams
    .map((team) => ({ team, roles: BOTH_ROLES.filter((role) => !team.locked.includes(role)) }))
    .filter(({ roles }) => roles.length > 0);

type Props = { readonly view: View; readonly onStay: () => void; readonly onClose: () => void };

/** Before a round is closed over somebody's head: who has not locked, and what will count for them. */
export function CloseGuard({ view, onStay, onClose }: Props) {
  const { t, language } = useText();
  const open = teamsNotLocked(view);
  const actions = (
    <>
      <Button onPress={onStay}>{t('console.guard.stay')}</Button>
      <Button look="sales" onPress={onClose}>
        {t('console.guard.close')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('console.guard.title', { count: open.length })} onClose={onStay} actions={actions}>
      <ul>
        {open.map(({ team, roles }) => (
          <li key={team.team}>
            <strong>{t('shell.team', { name: team.name })}</strong>:{' '}
            {list(
              roles.map((role) => t(`shell.role.${role}`)),
              language,
            )}
          </li>
        ))}
      </ul>
      <p>{t(attemptNow(view) ? 'lines.attempt.silence' : `lines.silence.${view.session.settings.room.silence}`)}</p>
    </Dialog>
  );
}
