import type { View } from '../../../shared/view/parts.ts';
import type { T } from '../../text/i18n.ts';
import type { RoleName } from '../parts/people.ts';

/** For whom a notice is, in words. */
export function addresseeOf(
  view: View,
  { team, role }: { readonly team: string | null; readonly role: RoleName | null },
  t: T,
): string {
  const name = view.people.teams.find((it) => it.team === team)?.name;
  if (name === undefined)
    return role === null ? t('notice.to.all') : t('notice.to.role', { role: t(`shell.role.${role}`) });
  return role === null
    ? t('notice.to.team', { team: name })
    : t('notice.to.teamRole', { team: name, role: t(`shell.role.${role}`) });
}
