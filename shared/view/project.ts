import type { Audience } from '../session/actor.ts';
import type { Moment } from '../session/learningSheets.ts';
import type { Session } from '../session/state.ts';
import type { CheckView } from './checksPart.ts';
import { facilitatorView } from './facilitator.ts';
import { observerView } from './observer.ts';
import type { View } from './parts.ts';
import type { ChairView, SeatLight } from './peoplePart.ts';
import type { ProjectionPart } from './projectionPart.ts';
import { roleView } from './role.ts';
import { screenView } from './screen.ts';
import type { SessionPart } from './sessionPart.ts';

/**
 * What is true now and is no fact of the game: who is connected, where this server can be reached, where drafts may lead, by audience, how
 * well the line of each seat works, when it moved last and what it has read, which links are out, and which devices were tried.
 */
export type Live = {
  readonly connected: ReadonlySet<string>;
  readonly addresses: readonly string[];
  readonly projections?: ReadonlyMap<string, ProjectionPart>;
  readonly lights?: ReadonlyMap<string, SeatLight>;
  readonly chairs?: readonly ChairView[];
  readonly checks?: readonly CheckView[];
  /** When each seat last asked for something. */
  readonly lastMoves?: ReadonlyMap<string, number>;
  /** What is shown is a rehearsal of the session. */
  readonly rehearsal?: SessionPart['rehearsal'];
  /** How many people have answered each form of the learning check, while their answers are not written down. */
  readonly answered?: Readonly<Record<Moment, number>>;
  /** The server is finding out what the debrief shows in hindsight. */
  readonly searching?: boolean;
  /** The seats that have read each notice. */
  readonly receipts?: ReadonlyMap<number, ReadonlySet<string>>;
};

/** All that one audience may see of a session, built up from nothing. */
export function project(session: Session, live: Live, audience: Audience): View {
  switch (audience.kind) {
    case 'facilitator':
      return facilitatorView(session, live);
    case 'assistant':
      return facilitatorView(session, live, 'assistant');
    case 'screen':
      return screenView(session, live);
    case 'observer':
      return observerView(session, live);
    case 'role':
      return roleView(session, live, audience.team, audience.role);
  }
}

/** Every audience of a session. */
export const audiences = (session: Session): Audience[] => [
  { kind: 'facilitator' },
  { kind: 'assistant' },
  { kind: 'screen' },
  { kind: 'observer' },
  ...session.teams.flatMap(({ id }): Audience[] => [
    { kind: 'role', team: id, role: 'sales' },
    { kind: 'role', team: id, role: 'marketing' },
  ]),
];
