import type { Audience } from '../session/actor.ts';
import type { Adjustment } from '../session/adjustments.ts';
import type { Correction } from '../session/corrections.ts';
import type { Notice } from '../session/notices.ts';
import { addressees, isFor } from '../session/notices.ts';
import type { Session } from '../session/state.ts';
import { currentRound, playedLine } from '../session/state.ts';
import type { AdjustmentView, CorrectionView, NoticesPart, NoticeView, ScreenView } from './noticesPart.ts';
import type { Live } from './project.ts';

/** Notices that stand on a page at once: the latest. */
const MOST_POSTED = 8;

const heard = (notice: Notice, audience: Audience): boolean => {
  switch (audience.kind) {
    case 'facilitator':
    case 'assistant':
      return true;
    case 'screen':
      return notice.team === null && notice.role === null;
    case 'observer':
      return false;
    case 'role':
      return isFor(notice, { team: audience.team, roles: [audience.role] });
  }
};

function noticeView(session: Session, live: Live, notice: Notice, chair: boolean): NoticeView {
  const of = chair ? addressees(session, notice).map(({ seat }) => seat) : [];
  const read = of.filter((seat) => live.receipts?.get(notice.notice)?.has(seat));
  return { ...notice, receipts: chair ? { read, of } : null };
}

const adjustmentView = ({ round, team, chips, reason, at }: Adjustment): AdjustmentView => ({
  round,
  team,
  chips,
  reason,
  at,
});

const correctionView = ({ roles, split, reason, at }: Correction): CorrectionView => ({
  roles: [...roles],
  split,
  reason,
  at,
});

export const correctionViews = (corrections: readonly Correction[]): CorrectionView[] =>
  corrections.map(correctionView);

/** A team's bonuses and penalties of one round. */
export const adjustmentsIn = (session: Session, round: number, team: string): AdjustmentView[] =>
  playedLine(session)
    .adjustments.filter((it) => it.round === round && it.team === team)
    .map(adjustmentView);

/** What the facilitator said to an audience, and gave to its team for this round or the next. */
export function noticesPart(session: Session, live: Live, audience: Audience): NoticesPart {
  const chair = audience.kind === 'facilitator' || audience.kind === 'assistant';
  const round = currentRound(session)?.round ?? 0;
  const ofTeam = ({ team }: Adjustment): boolean => chair || (audience.kind === 'role' && team === audience.team);
  return {
    posted: session.notices
      .filter((notice) => heard(notice, audience))
      .slice(-MOST_POSTED)
      .map((notice) => noticeView(session, live, notice, chair)),
    adjusted: playedLine(session)
      .adjustments.filter((it) => it.round >= round && ofTeam(it))
      .map(adjustmentView),
  };
}

export const screenPart = ({ screen: { shows, since, byFacilitator } }: Session): ScreenView => ({
  shows,
  since,
  byFacilitator,
});
