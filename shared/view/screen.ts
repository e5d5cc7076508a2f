import type { Session } from '../session/state.ts';
import { isOver } from '../session/state.ts';
import { attemptsPart } from './attempts.ts';
import { hindsightParts } from './hindsight.ts';
import { learningPart } from './learningPart.ts';
import { noticesPart, screenPart } from './notices.ts';
import { outcomeParts } from './outcome.ts';
import type { View } from './parts.ts';
import { peoplePart } from './people.ts';
import type { Live } from './project.ts';
import { releaseOfAll, releaseTo } from './release.ts';
import { can, companyValueIn, scenarioPart, sessionPart } from './session.ts';

/** The projector: the session as it stands, or as it stood when the picture was frozen; what may be done is always of now. */
export function screenView(session: Session, live: Live): View {
  const view = pictureOf(session.screen.frozen ?? session, live);
  const setScreen = can(session, { kind: 'screen' }, { type: 'SetScreen' });
  const { session: part } = view;
  return { ...view, session: { ...part, screen: screenPart(session), can: { ...part.can, setScreen } } };
}

/** Names, who is ready, what is released of each round; everything once the debrief is open. */
function pictureOf(session: Session, live: Live): View {
  const all = isOver(session) ? session.teams.map(({ id }) => id) : [];
  return {
    scenario: scenarioPart(session),
    people: peoplePart(session, live),
    session: sessionPart(session, { kind: 'screen' }, live.addresses, live.rehearsal),
    plan: null,
    sight: null,
    projection: null,
    tables: null,
    course: null,
    checks: null,
    notices: noticesPart(session, live, { kind: 'screen' }),
    aside: null,
    ...hindsightParts(session, live.searching === true, releaseOfAll(session, null)),
    learning: learningPart(session, live, 'whenShown'),
    attempts: attemptsPart(session, {
      release: (round) => releaseTo(session, round, null),
      companyValue: session.companyValue,
    }),
    commitments: null,
    outcomes: outcomeParts(session, {
      release: (round) => releaseTo(session, round, null),
      own: all,
      inner: all,
      held: all,
      companyValue: (round) => companyValueIn(session, round),
    }),
  };
}
