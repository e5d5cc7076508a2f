import type { Audience } from '../session/actor.ts';
import type { Session } from '../session/state.ts';
import { facilitatorView } from './facilitator.ts';
import type { View } from './parts.ts';
import type { SeatLight } from './peoplePart.ts';
import type { ProjectionPart } from './projectionPart.ts';
import { roleView } from './role.ts';
import { screenView } from './screen.ts';

/**
 * What is true now and never recorded: who is connected, where this server can be reached, where drafts may lead, by audience, and how
 * well the line of each seat works.
 */
export type Live = {
  readonly connected: ReadonlySet<string>;
  readonly addresses: readonly string[];
  readonly projections?: ReadonlyMap<string, ProjectionPart>;
  readonly lights?: ReadonlyMap<string, SeatLight>;
};

/** All that one audience may see of a session, built up from nothing. */
export function project(session: Session, live: Live, audience: Audience): View {
  switch (audience.kind) {
    case 'facilitator':
      return facilitatorView(session, live);
    case 'screen':
      return screenView(session, live);
    case 'role':
      return roleView(session, live, audience.team, audience.role);
  }
}

/** Every audience of a session. */
export const audiences = (session: Session): Audience[] => [
  { kind: 'facilitator' },
  { kind: 'screen' },
  ...session.teams.flatMap(({ id }): Audience[] => [
    { kind: 'role', team: id, role: 'sales' },
    { kind: 'role', team: id, role: 'marketing' },
  ]),
];
