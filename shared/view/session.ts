import type { Asked, Who } from '../session/authorise.ts';
import { authorise } from '../session/authorise.ts';
import type { Can } from '../session/rejections.ts';
import type { Session } from '../session/state.ts';
import { currentRound, officialLine, shockRounds } from '../session/state.ts';
import type { SessionPart } from './parts.ts';
import type { ScenarioPart } from './scenarioPart.ts';
import { shocksAhead } from './shocks.ts';

export const can = (session: Session, who: Who, asked: Asked): Can => authorise(session, who, asked) ?? true;

/** Story, segments and quotas: known to all from the start. The deck is the facilitator's. */
export function scenarioPart(session: Session, deck: ScenarioPart['deck'] = null): ScenarioPart {
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
    deck,
  };
}

/** Where the session stands, and the steps that `who` may take. */
export function sessionPart(session: Session, who: Who, addresses: readonly string[]): SessionPart {
  const round = currentRound(session);
  const chair = who.kind === 'facilitator';
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
    shocks: shocksAhead(session, chair ? 'all' : 'announced'),
    shockRounds: chair && may('PlayShock') === true ? shockRounds(session) : [],
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
      playShock: may('PlayShock'),
      setRanking: may('SetRanking'),
    },
  };
}
