import type { Audience } from '../../../shared/session/actor.ts';
import type { Session } from '../../../shared/session/state.ts';
import { isOver } from './attemptGrants.ts';

/** Notices for this audience, what its team was given or lost, and where company value or the screen is its business, these. */
export function saidTo(session: Session, audience: Audience): string[] {
  const { notices } = session;
  const line = session.lines[session.playing];
  const heard = notices.flatMap(({ team, role }, i) => {
    const mine =
      audience.kind === 'role' &&
      (team ?? audience.team) === audience.team &&
      (role ?? audience.role) === audience.role;
    return mine || (team === null && role === null) ? [`notices/${i}/**`] : [];
  });
  const given = (line?.adjustments ?? []).flatMap(({ team }, i) =>
    isOver(session) || (audience.kind === 'role' && team === audience.team) ? [`LINE/adjustments/${i}/**`] : [],
  );
  const shown = session.commitments.flatMap(({ seat }, i) => {
    const of = session.seats.find((it) => it.seat === seat && !it.left);
    const mine = audience.kind === 'role' && of?.team === audience.team && of.roles.includes(audience.role);
    return mine ? [`commitments/${i}/at`] : [];
  });
  return [
    ...heard,
    ...shown,
    ...given,
    'lines/*/rounds/*/companyValue',
    ...(session.stage === 'lobby' || isOver(session) ? ['companyValue'] : []),
    ...(audience.kind === 'screen' ? ['screen/**'] : []),
  ];
}
