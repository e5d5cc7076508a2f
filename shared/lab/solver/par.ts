import type { Decision } from '../../market/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { bestReply } from './bestReply.ts';
import { courseOf, houseRivals } from './course.ts';
import type { Plan } from './plan.ts';
import { planOf } from './plan.ts';
import type { Played, Score } from './play.ts';
import { play } from './play.ts';

/** One end of the possible: summed revenue and final brand value, and the decisions that lead there. Money in cents. */
export type FrontierPoint = Score & { readonly decisions: readonly Decision[] };

export type Par = {
  /** The best joint plan by company value. */
  readonly best: FrontierPoint;
  /** What the house plan comes to, repeated. */
  readonly house: Score;
  /** Plans of which none is beaten in both revenue and brand value by another, by rising revenue. */
  readonly frontier: readonly FrontierPoint[];
};

export type ParOptions = {
  /** Companies on the house plan that share the market; 3 unless said otherwise. */
  readonly rivals?: number;
  /** Plans that are tried for the best one, and for each direction of the frontier. */
  readonly evaluations?: number;
  readonly perDirection?: number;
  readonly onProgress?: (done: number, all: number) => void;
};

/** Directions in which the frontier is sought: how much a cent of brand value counts against one of revenue. */
const DIRECTIONS = [0, 0.5, 1, 2, 4, 8, 16, 64] as const;
/** Most points of a frontier; between close ones the search tells nothing. */
const MOST_POINTS = 12;

const pointOf = ({ score, stages }: Played): FrontierPoint => ({
  ...score,
  decisions: stages.map(({ decision }) => decision),
});

/** Keeps what nothing beats in both: less revenue only for more brand value. */
export function undominated<P extends Pick<Score, 'revenue' | 'brandValue'>>(points: readonly P[]): P[] {
  const falling = [...points].sort((a, b) => b.revenue - a.revenue || b.brandValue - a.brandValue);
  const kept: P[] = [];
  for (const point of falling) if (point.brandValue > (kept.at(-1)?.brandValue ?? -Infinity)) kept.push(point);
  return kept.reverse();
}

/** At most so many points, the ends among them, evenly by their place. */
function thinned<P>(points: readonly P[], most: number): P[] {
  if (points.length <= most) return [...points];
  return Array.from({ length: most }, (_, i) => points[Math.round((i * (points.length - 1)) / (most - 1))] as P);
}

/**
 * The par of a scenario: the best joint plan, and the frontier of summed revenue against final brand value, against
 * rivals on the house plan, without luck and shocks; so it hangs on no seed. The same scenario gives the same par. About
 * five seconds on a laptop: 3600 plans are tried unless said otherwise.
 */
export function parOf(scenario: Scenario, options: ParOptions = {}): Par {
  const { rivals = 3, evaluations = 2000, perDirection = 200, onProgress = () => {} } = options;
  const course = courseOf(scenario, { rivals: houseRivals(scenario, rivals) });
  const seen: FrontierPoint[] = [];
  const all = evaluations + perDirection * DIRECTIONS.length;
  const onPlayed = (played: Played): void => {
    seen.push(pointOf(played));
    if (seen.length % 50 === 0) onProgress(seen.length, all);
  };
  const best = bestReply(course, { evaluations, onPlayed });
  let from: Plan = best.plan;
  for (const brandValue of DIRECTIONS) {
    const objective = { revenue: 1, brandValue };
    from = bestReply(course, { evaluations: perDirection, objective, from, onPlayed }).plan;
  }
  const house = play(
    course,
    best.plan.map(() => planOf(scenario.housePlan)),
  ).score;
  return { best: pointOf(best), house, frontier: thinned(undominated(seen), MOST_POINTS) };
}
