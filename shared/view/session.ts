import type { Asked, Who } from '../session/authorise.ts';
import { authorise } from '../session/authorise.ts';
import { isTimeUpForSome, waitedFor } from '../session/ownTime.ts';
import { mayRehearse } from '../session/rehearsing.ts';
import type { Can } from '../session/rejections.ts';
import { reopenable } from '../session/reopenable.ts';
import type { Round, Session } from '../session/state.ts';
import { currentRound, inPractice, isOver, playedLine, seatsIn, shockRounds } from '../session/state.ts';
import { screenPart } from './notices.ts';
import type { ScenarioPart } from './scenarioPart.ts';
import type { SessionPart } from './sessionPart.ts';
import { shocksAhead } from './shocks.ts';
import { talkPart } from './talk.ts';

export const can = (session: Session, who: Who, asked: Asked): Can => authorise(session, who, asked) ?? true;

/** Story, segments and quotas: known to all from the start. The deck is the facilitator's. */
export function scenarioPart(session: Session, deck: ScenarioPart['deck'] = null): ScenarioPart {
  const { id, name, story, product, currency, categoryPrice, segments, weeksPerRound } = session.scenario;
  const line = playedLine(session);
  return {
    id,
    name,
    story,
    product,
    currency,
    categoryPrice,
    weeksPerRound,
    opens: { ...session.scenario.opens },
    segments: segments.map((segment) => ({ id: segment.id, name: segment.name })),
    modelVersion: line.market.modelVersion,
    quotas: [...line.quotas],
    deck,
  };
}

/** What was left when time was paused, for who has so much more than all; never below nought. */
export const leftOf = ({ pausedLeft }: Round, extra: number): number | null =>
  pausedLeft === null ? null : Math.max(0, pausedLeft + extra);

/** For whom the room waits once the common time is up. Nobody is told before that who has more of it, or why. */
function waitingFor(session: Session): SessionPart['waitingFor'] {
  const round = currentRound(session);
  if (round?.phase !== 'planning' || !isTimeUpForSome(round)) return null;
  const waited = waitedFor(round);
  const ends = waited.flatMap(({ end }) => (end === null ? [] : [end]));
  const seats = waited.flatMap(({ team, role }) => seatsIn(session, team, role).map(({ seat }) => seat));
  return waited.length > 0 ? { seats, until: ends.length > 0 ? Math.max(...ends) : null } : null;
}

/** Whether teams and screen get company value of a round: as it was when the round began; in the debrief as it is now. */
export const companyValueIn = (session: Session, round: Round | null): boolean =>
  session.stage === 'lobby' || isOver(session) ? session.companyValue : (round?.companyValue ?? false);

/** Where the session stands, and the steps that `who` may take. */
export function sessionPart(
  session: Session,
  who: Who,
  addresses: readonly string[],
  rehearsal: SessionPart['rehearsal'] = null,
): SessionPart {
  const round = currentRound(session);
  const chair = who.kind === 'facilitator';
  return {
    code: session.code,
    settings: session.settings,
    stage: session.stage,
    round: round?.round ?? 0,
    phase: round?.phase ?? null,
    line: session.playing,
    practice: inPractice(session),
    reopened: round?.reopened ?? false,
    reopens: chair ? (reopenable(session)?.round ?? null) : null,
    since: round?.since ?? 0,
    deadline: round?.deadline ?? null,
    pausedLeft: round ? leftOf(round, 0) : null,
    closing: round?.closing ? { at: round.closing.at, missing: [...round.closing.missing] } : null,
    shocks: shocksAhead(session, chair ? 'all' : 'announced'),
    shockRounds: chair && can(session, who, { type: 'PlayShock' }) === true ? shockRounds(session) : [],
    waitingFor: waitingFor(session),
    screen: chair || who.kind === 'screen' ? screenPart(session) : null,
    talk: talkPart(session, chair),
    companyValue: chair ? session.companyValue : companyValueIn(session, round),
    addresses: [...addresses],
    rehearsal: rehearsal && { ...rehearsal },
    can: canPart(session, who),
  };
}

/** Which steps `who` may take now, and why not the others. */
export function canPart(session: Session, who: Who): SessionPart['can'] {
  const may = (type: Asked['type']): Can => can(session, who, { type });
  return {
    start: may('StartSession'),
    seatBots: may('SeatBots'),
    moveSeat: may('MoveSeat'),
    playMyself: may('PlayMyself'),
    commit: may('ShareCommitment'),
    renameSeat: may('RenameSeat'),
    seatPerson: may('SeatPerson'),
    seatOneBot: may('SeatOneBot'),
    letBotPlay: may('LetBotPlay'),
    letPersonPlay: may('LetPersonPlay'),
    removeSeat: may('RemoveSeat'),
    undoRemoval: may('UndoRemoval'),
    liftBlock: may('LiftBlock'),
    balance: may('BalanceSeats'),
    undoBalance: may('UndoBalance'),
    swapRoles: may('SwapRoles'),
    openPlanning: may('OpenPlanning'),
    close: may('CloseRound'),
    openReview: may('OpenReview'),
    startRound: may('StartRound'),
    openDebrief: may('OpenDebrief'),
    pause: may('PauseTime'),
    resume: may('ResumeTime'),
    extend: may('ExtendTime'),
    grantTime: may('GrantTime'),
    setAllowance: may('SetAllowance'),
    planStart: may('PlanStart'),
    setPace: may('SetPace'),
    openChoices: may('OpenChoices'),
    showCompanyValue: may('ShowCompanyValue'),
    playShock: may('PlayShock'),
    setRanking: may('SetRanking'),
    startPractice: may('StartPractice'),
    endPractice: may('EndPractice'),
    reopen: may('ReopenRound'),
    stepBack: may('StepBack'),
    openAttempt: may('OpenAttempt'),
    endAttempt: may('EndAttempt'),
    rehearse: mayRehearse(session, who) ?? true,
    postNotice: may('PostNotice'),
    lookAtScreen: may('LookAtScreen'),
    correctPlan: may('CorrectPlan'),
    adjustBudget: may('AdjustBudget'),
    setScreen: may('SetScreen'),
    showDebrief: may('ShowDebrief'),
    nameTeams: may('NameTeams'),
    noteDebrief: may('NoteDebrief'),
    setLearning: may('SetLearning'),
    endLearning: may('EndLearning'),
    showLearning: may('ShowLearning'),
  };
}
