import { officially } from '../session/attempts.ts';
import type { Round, Session } from '../session/state.ts';
import { inPractice, playedLine } from '../session/state.ts';
import { attemptsPart } from './attempts.ts';
import { hindsightParts } from './hindsight.ts';
import { outcomeParts } from './outcome.ts';
import type { View } from './parts.ts';
import type { Live } from './project.ts';
import { releaseOfAll, releaseTo } from './release.ts';
import { canPart, companyValueIn, scenarioPart } from './session.ts';
import type { SessionPart } from './sessionPart.ts';
import { talkPart } from './talk.ts';

/** A round is told to observers from its review on. */
const isReviewed = ({ phase }: Round): boolean => phase === 'review';

/**
 * A guest who looks on from outside: of every round that was reviewed what the projector shows of it, and of the round being
 * played nothing, not even that it is. Teams are named, people are not.
 */
export function observerView(whole: Session, live: Live): View {
  const session = officially(whole);
  const all = session.stage === 'debrief' ? session.teams.map(({ id }) => id) : [];
  return {
    scenario: scenarioPart(session),
    people: {
      teams: session.teams.map(({ id, name, motif }) => ({ team: id, name, motif, seats: [], locked: [] })),
      chairs: null,
      removed: [],
    },
    session: { ...observedPart(session), can: canPart(whole, { kind: 'observer' }) },
    plan: null,
    sight: null,
    projection: null,
    tables: null,
    course: null,
    checks: null,
    notices: { posted: [], adjusted: [] },
    aside: null,
    ...hindsightParts(session, live.searching === true, releaseOfAll(session, null)),
    learning: null,
    attempts: attemptsPart(session, {
      release: (round) => releaseTo(session, round, null),
      companyValue: session.companyValue,
    }),
    commitments: null,
    outcomes: outcomeParts(session, {
      release: (round) => releaseTo(session, round, null),
      own: all,
      inner: all,
      held: [],
      companyValue: (round) => companyValueIn(session, round),
      hears: isReviewed,
    }),
  };
}

/** Where the session stood when the latest review was opened. */
function observedPart(session: Session): Omit<SessionPart, 'can'> {
  const latest = playedLine(session).rounds.findLast(isReviewed);
  return {
    code: session.code,
    settings: session.settings,
    stage: session.stage,
    round: latest?.round ?? 0,
    phase: latest?.phase ?? null,
    line: session.playing,
    practice: latest !== undefined && inPractice(session),
    reopened: false,
    reopens: null,
    since: latest?.since ?? 0,
    deadline: null,
    pausedLeft: null,
    closing: null,
    shocks: [],
    shockRounds: [],
    talk: talkPart(session, false),
    waitingFor: null,
    screen: null,
    companyValue: companyValueIn(session, latest ?? null),
    addresses: [],
    rehearsal: null,
  };
}
