import type { View } from '../../../shared/view/parts.ts';
import { attemptNow } from '../../model/attemptNow.ts';
import { clockText } from '../../model/countdown.ts';
import type { ServerClock } from '../../model/serverClock.ts';
import { useText } from '../../text/useText.ts';
import { ClosingNotice } from '../parts/ClosingNotice.tsx';
import { Heading } from '../parts/Heading.tsx';
import { BOTH_ROLES } from '../parts/people.ts';
import { readiness } from '../parts/readiness.ts';
import { ShockBanner } from '../parts/ShockBanner.tsx';
import { TeamMark } from '../parts/TeamMark.tsx';
import { useCountdown } from '../parts/useCountdown.ts';
import { WaitingNotice } from '../parts/WaitingNotice.tsx';

/** While plans are made: the time as large as it goes, and who is ready. */
export function ScreenPlanning({ view, clock }: { readonly view: View; readonly clock: ServerClock }) {
  const { t } = useText();
  const countdown = useCountdown(view, clock);
  const attempt = attemptNow(view);
  const teams = view.people.teams.filter(({ team }) => attempt?.teams.includes(team) ?? true);
  return (
    <div class="screen-planning">
      <ShockBanner view={view} />
      <section class={`screen-time ${countdown.kind}`}>
        <Heading of={`${view.session.round}-planning`}>{t('projector.planning')}</Heading>
        {'seconds' in countdown && (
          <p class="screen-clock" role="timer" aria-live="off">
            {clockText(countdown.seconds)}
          </p>
        )}
        {countdown.kind !== 'running' && <p class="screen-clock-note">{t(`projector.time.${countdown.kind}`)}</p>}
        <ClosingNotice view={view} />
        <WaitingNotice view={view} />
      </section>
      <ul class="screen-ready">
        {teams.map((team) => (
          <li key={team.team} class="card">
            <h2>
              <TeamMark motif={team.motif} /> {team.name}
            </h2>
            <ul>
              {BOTH_ROLES.map((role) => {
                const state = readiness(team, role);
                return (
                  <li key={role} class={`ready ${state}`}>
                    <span>{t(`shell.role.${role}`)}</span> <strong>{t(`shell.ready.${state}`)}</strong>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
