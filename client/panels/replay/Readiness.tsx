import type { View } from '../../../shared/view/parts.ts';
import { useText } from '../../text/useText.ts';
import { Card } from '../parts/Card.tsx';
import { Chip } from '../parts/Chip.tsx';
import { BOTH_ROLES } from '../parts/people.ts';
import { TeamMark } from '../parts/TeamMark.tsx';

/** What the projector shows of planning: who is ready, and nothing of what is planned. */
export function Readiness({ view }: { readonly view: View }) {
  const { t } = useText();
  return (
    <Card title={t('replay.ready.title')} class="replay-ready">
      <ul>
        {view.people.teams.map(({ team, name, motif, locked }) => (
          <li key={team}>
            <strong>
              <TeamMark motif={motif} /> {t('shell.team', { name })}
            </strong>
            {BOTH_ROLES.map((role) => (
              <Chip key={role} tone={locked.includes(role) ? 'good' : 'paper'}>
                {t(locked.includes(role) ? 'replay.ready.locked' : 'replay.ready.thinking', {
                  role: t(`shell.role.${role}`),
                })}
              </Chip>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
