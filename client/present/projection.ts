import type { PlanPart, View } from '../../shared/view/parts.ts';
import type { ProjectionPart } from '../../shared/view/projectionPart.ts';
import { quotasOfRound } from './prediction.ts';

type Range = ProjectionPart['revenue'];
type Measure = 'revenue' | 'brandValue';

/** One measure as a bar: places are shares of the bar's width, 0..1. */
export type RangeBar = {
  readonly measure: Measure;
  readonly range: Range;
  /** What the role is measured by: the round's quotas, or the brand value that there is now; null where it is not known. */
  readonly mark: number | null;
  readonly place: (cents: number) => number;
};

/**
 * Where the draft on the table may lead. `none`: there is no chip to speak of. `working`: it is being worked out. `told`: a
 * range, `old` while it is one of an earlier draft.
 */
export type Projected =
  | { readonly state: 'none' | 'working' }
  | { readonly state: 'told'; readonly old: boolean; readonly own: RangeBar; readonly other: RangeBar };

/** `plan` has the moves that are on their way, so that a range is old at once when a chip moves. */
export function projected(view: View, plan: PlanPart, team: string): Projected {
  if (plan.placed === 0) return { state: 'none' };
  const { projection } = view;
  if (!projection || projection.round !== plan.round) return { state: 'working' };
  const revenue = bar('revenue', projection.revenue, quotaOf(view, plan.round));
  const brandValue = bar('brandValue', projection.brandValue, brandValueNow(view, team, plan.round));
  const [own, other] = plan.role === 'sales' ? [revenue, brandValue] : [brandValue, revenue];
  return { state: 'told', old: !sameDraft(plan, projection), own, other };
}

const sameDraft = (plan: PlanPart, of: ProjectionPart): boolean =>
  plan.price === of.price &&
  plan.focus === of.focus &&
  Object.entries(plan.chips).every(([card, count]) => of.chips[card as keyof typeof of.chips] === count);

const quotaOf = (view: View, round: number): number | null => {
  const quotas = quotasOfRound(view, round);
  return quotas.length === 0 ? null : quotas.reduce((sum, quota) => sum + quota, 0);
};

const brandValueNow = (view: View, team: string, round: number): number | null =>
  view.outcomes[String(round - 1)]?.teams[team]?.brandValue ?? null;

/** From nothing to a little beyond the most: a bar twice as long is twice as much. */
function bar(measure: Measure, range: Range, mark: number | null): RangeBar {
  const least = Math.min(0, range.low, mark ?? 0);
  const most = Math.max(range.high, mark ?? range.high) * 1.05;
  const place = (cents: number): number => (most === least ? 0 : (cents - least) / (most - least));
  return { measure, range, mark, place };
}
