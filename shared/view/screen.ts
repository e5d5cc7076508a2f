import type { Session } from '../session/state.ts';
import { outcomeParts } from './outcome.ts';
import type { View } from './parts.ts';
import { peoplePart } from './people.ts';
import type { Live } from './project.ts';
import { releaseTo } from './release.ts';
import { scenarioPart, sessionPart } from './session.ts';

/** The projector: names, who is ready, what is released of each round; everything once the debrief is open. */
export function screenView(session: Session, live: Live): View {
  const all = session.stage === 'debrief' ? session.teams.map(({ id }) => id) : [];
  return {
    scenario: scenarioPart(session),
    people: peoplePart(session, live),
    session: sessionPart(session, { kind: 'screen' }, live.addresses),
    plan: null,
    sight: null,
    projection: null,
    tables: null,
    course: null,
    checks: null,
    outcomes: outcomeParts(session, {
      release: (round) => releaseTo(session, round, null),
      own: all,
      inner: all,
      held: all,
      companyValue: session.companyValue,
    }),
  };
}
