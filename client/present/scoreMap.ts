import type { View } from '../../shared/view/parts.ts';
import type { Company } from './companies.ts';
import { companiesIn, knownThroughout } from './companies.ts';

/** Where a team stood at the end of a round; round 0 is the start. Cents on both axes, never added up. */
export type ScorePoint = { readonly round: number; readonly revenue: number; readonly brandValue: number };

export type ScoreTrail = Company & {
  /** From the start to the round of the map. */
  readonly points: readonly ScorePoint[];
};

/** `ticks` are round numbers of the currency's main unit, in cents; the first and the last are the ends of the axis. */
export type ScoreAxis = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };

export type ScoreMapPicture = {
  readonly round: number;
  /** Revenue summed over the rounds so far. */
  readonly x: ScoreAxis;
  /** Brand value at the end of each round. */
  readonly y: ScoreAxis;
  readonly trails: readonly ScoreTrail[];
};

const MOST_STEPS = 6;

/** An axis from zero (or below, where a value is) that holds all values, in at most seven even steps. */
export function axisFor(values: readonly number[]): ScoreAxis {
  const low = Math.min(0, ...values) / 100;
  const high = Math.max(1_000, ...values) / 100;
  let step = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  for (const times of [2, 2.5, 2]) if ((high - low) / step > MOST_STEPS) step *= times;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => Math.round((first + n) * step * 100));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 100, ticks };
}

/** One team's way through the rounds that are in the view. */
function trailOf(view: View, id: string, last: number): ScorePoint[] {
  const points: ScorePoint[] = [];
  let revenue = 0;
  for (let round = 1; round <= last; round++) {
    const released = view.outcomes[round]?.teams[id];
    if (!released) continue;
    if (points.length === 0) points.push({ round: round - 1, revenue, brandValue: released.brandValueBefore });
    revenue += released.revenue;
    points.push({ round, revenue, brandValue: released.brandValue });
  }
  return points;
}

/**
 * The two scores of every company that the round's release names, as trails over two axes. `team` is the viewer's own, null on
 * everyone's screen; `letterName` names a rival by its letter.
 */
export function scoreMap(
  view: View,
  team: string | null,
  round: number,
  letterName: (letter: string) => string,
): ScoreMapPicture {
  const outcome = view.outcomes[round];
  const companies = outcome ? companiesIn(view, outcome, team, letterName) : [];
  const trails = companies
    .filter(({ key }) => knownThroughout(view, key, round))
    .map((company) => ({ ...company, points: trailOf(view, company.key, round) }));
  const all = trails.flatMap((trail) => trail.points);
  return {
    round,
    x: axisFor(all.map((point) => point.revenue)),
    y: axisFor(all.map((point) => point.brandValue)),
    trails,
  };
}
