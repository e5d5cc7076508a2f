import type { Asked, Who } from '../session/authorise.ts';
import { authorise } from '../session/authorise.ts';
import type { Can } from '../session/rejections.ts';
import type { Session } from '../session/state.ts';
import { currentRound, officialLine } from '../session/state.ts';
import type { SessionPart } from './parts.ts';
import type { ScenarioPart } from './scenarioPart.ts';

export const can = (session: Session, who: Who, asked: Asked): Can => authorise(session, who, asked) ?? true;

/** Story, segments and quotas: known to all from the start. */
export function scenarioPart(session: Session): ScenarioPart {
  const { id, name, story, product, currency, categoryPrice, segments, weeksPerRound } = session.scenario;
  const line = officialLine(session);
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
  };
}

/** Where the session stands, and the steps that `who` may take. */
export function sessionPart(session: Session, who: Who, addresses: readonly string[]): SessionPart {
  const round = currentRound(session);
  const may = (type: Asked['type']): Can => can(session, who, { type });
  return {
    code: session.code,
    settings: session.settings,
    stage: session.stage,
    round: round?.round ?? 0,
    phase: round?.phase ?? null,
    since: round?.since ?? 0,
    deadline: round?.deadline ?? null,
    pausedLeft: round?.pausedLeft ?? null,
    closing: round?.closing ? { at: round.closing.at, missing: [...round.closing.missing] } : null,
    companyValue: session.companyValue,
    addresses: [...addresses],
    can: {
      start: may('StartSession'),
      seatBots: may('SeatBots'),
      moveSeat: may('MoveSeat'),
      openPlanning: may('OpenPlanning'),
      close: may('CloseRound'),
      openReview: may('OpenReview'),
      startRound: may('StartRound'),
      openDebrief: may('OpenDebrief'),
      pause: may('PauseTime'),
      resume: may('ResumeTime'),
      extend: may('ExtendTime'),
      setPace: may('SetPace'),
      openChoices: may('OpenChoices'),
      showCompanyValue: may('ShowCompanyValue'),
    },
  };
}
