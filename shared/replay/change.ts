import type { Decision } from '../market/outcome.ts';
import { PRICES } from '../market/outcome.ts';
import { CARDS, chipsOf, MOST_CHIPS, noChips, ROLES } from '../scenario/cards.ts';
import type { Split } from '../session/plans.ts';
import type { Rejection } from '../session/rejections.ts';
import type { Session } from '../session/state.ts';

/** One past plan as it might have been: whole, with all chips of both roles. */
export type Change = {
  readonly line: string;
  readonly round: number;
  readonly team: string;
  readonly decision: Decision;
  readonly split: Split;
};

/**
 * Whether a team could have played this plan in that round, apart from what was open by then. Refuses `round/not-closed`,
 * `team/unknown`, `split/out-of-range` (another budget, or a role without a chip), `plan/card-full`, `plan/over-budget`,
 * `price/unknown` and `focus/unknown`. What was recorded is never refused, whatever it is.
 */
export function changeRefused(session: Session, change: Change): Rejection | null {
  const { decision, split } = change;
  const round = session.lines[change.line]?.rounds.find((it) => it.round === change.round);
  if (!round?.used || !round.outcome) return 'round/not-closed';
  const recorded = round.used[change.team];
  if (!recorded) return 'team/unknown';
  const budget = recorded.split.sales + recorded.split.marketing;
  const parts = [split.sales, split.marketing];
  if (parts.some((chips) => !Number.isInteger(chips) || chips < 1) || split.sales + split.marketing !== budget)
    return 'split/out-of-range';
  for (const card of CARDS) {
    const count = decision.chips[card];
    const lawful = Number.isInteger(count) && count >= 0 && count <= MOST_CHIPS;
    if (!lawful && count !== recorded.decision.chips[card]) return 'plan/card-full';
  }
  const least = split.sales === recorded.split.sales ? recorded.decision.chips : noChips();
  if (ROLES.some((role) => chipsOf(role, decision.chips) > Math.max(split[role], chipsOf(role, least))))
    return 'plan/over-budget';
  if (!isOffered(decision.price) && decision.price !== recorded.decision.price) return 'price/unknown';
  const isSegment = session.scenario.segments.some(({ id }) => id === decision.focus);
  return isSegment || decision.focus === 'all' ? null : 'focus/unknown';
}

const isOffered = (price: number): boolean => PRICES.some((offered) => offered === price);
