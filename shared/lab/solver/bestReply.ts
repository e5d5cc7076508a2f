import { exp } from '../../lib/exactMath.ts';
import type { Stream } from '../../lib/rng.ts';
import { stream } from '../../lib/rng.ts';
import { PRICES } from '../../market/outcome.ts';
import type { Card, Chips } from '../../scenario/cards.ts';
import { CARDS } from '../../scenario/cards.ts';
import type { Course } from './course.ts';
import type { Objective } from './objective.ts';
import { goodness } from './objective.ts';
import type { Place, Plan, RoundPlan } from './plan.ts';
import { PLACES } from './plan.ts';
import type { Played } from './play.ts';
import { play } from './play.ts';

export type SearchOptions = {
  /** Most plans that are tried; 300 unless said otherwise. */
  readonly evaluations?: number;
  /** Cards that may hold a chip; all unless said otherwise. */
  readonly allowed?: readonly Card[];
  /** What is to be made large; company value unless said otherwise. */
  readonly objective?: Objective;
  /** A plan to begin with, besides the usual ones. */
  readonly from?: Plan;
  /** Hears of every plan that was played. */
  readonly onPlayed?: (played: Played) => void;
};

/** Plans that people would begin with: tactical, strategic, a bit of both. */
const OPENINGS: readonly Partial<Chips>[] = [
  {
    calls: 1,
    closing: 2,
    care: 1,
    coaching: 1,
    fieldInsight: 1,
    ads: 1,
    promotion: 1,
    salesKit: 1,
    brand: 1.5,
    content: 1,
  },
  { calls: 2, closing: 2, discount: 1, care: 1, ads: 2, promotion: 2, salesKit: 1 },
  { closing: 2, care: 2, coaching: 1, fieldInsight: 1, brand: 2, research: 1, content: 2 },
];

/** Weights of a plan to begin with add up to so much; they grow as a search goes on, so that its steps shrink. */
const WEIGHT = 10;
/** Weight that a move shifts at first, and at the least; it halves with every so many plans, however many may be tried. */
const FIRST_STEP = 1.8;
const LEAST_STEP = 0.5;
const HALVES_IN = 250;
/** Moves that lead to a plan which was just played cost nothing; after so many in a row the search is at its end. */
const MOST_IDLE = 500;

const roundOf = (chips: Partial<Chips>, allowed: readonly Card[]): RoundPlan => {
  const weights = Object.fromEntries(PLACES.map((place) => [place, 0])) as Record<Place, number>;
  for (const card of allowed) weights[card] = chips[card] ?? 0;
  return { weights, price: 1, focus: 'all' };
};

/** The same round in weights that a step can move. */
function levelled(round: RoundPlan): RoundPlan {
  const all = PLACES.reduce((sum, place) => sum + round.weights[place], 0);
  const scaled = PLACES.map((place) => [place, all > 0 ? (round.weights[place] * WEIGHT) / all : 0] as const);
  return { ...round, weights: Object.fromEntries(scaled) as RoundPlan['weights'] };
}

/** The openings, the house plan, and strategy first with tactics to the end. */
function openings({ scenario, first }: Course, allowed: readonly Card[], from: Plan | undefined): Plan[] {
  const rounds = scenario.rounds - first + 1;
  const always = (round: RoundPlan): Plan => Array.from({ length: rounds }, () => round);
  const [both = {}, tactical = {}, strategic = {}] = OPENINGS;
  const turn = Math.ceil(rounds / 2);
  const turned = [
    ...always(roundOf(strategic, allowed)).slice(0, turn),
    ...always(roundOf(tactical, allowed)).slice(turn),
  ];
  const evenly = roundOf(Object.fromEntries(allowed.map((card) => [card, 1])), allowed);
  return [
    ...(from ? [from.map(levelled)] : []),
    always(roundOf(both, allowed)),
    turned,
    always(roundOf(scenario.housePlan.chips, allowed)),
    always(evenly),
  ].filter((plan) => plan.every(({ weights }) => allowed.some((card) => weights[card] > 0)));
}

/** Somewhere near a plan: weight moved between two places, or another price or focus, in one round, from one on, or in all. */
function neighbour(plan: Plan, places: readonly Place[], focuses: readonly string[], step: number, luck: Stream): Plan {
  const from = luck.int(0, plan.length - 1);
  const reach = luck.next();
  const touched = (round: number): boolean => reach < 0.4 || (reach < 0.7 ? round >= from : round === from);
  const kind = luck.next();
  const price = luck.pick(PRICES);
  const focus = luck.pick(focuses);
  const [more, less] = [luck.pick(places), luck.pick(places)];
  const moved = (weights: RoundPlan['weights']): RoundPlan['weights'] => ({
    ...weights,
    ...(kind < 0.8 && { [more]: weights[more] + step }),
    ...((kind < 0.6 || kind >= 0.8) && more !== less && { [less]: Math.max(0, weights[less] - step) }),
  });
  return plan.map((round, index) => {
    if (!touched(index)) return round;
    if (kind < 0.12) return { ...round, price };
    if (kind < 0.22) return { ...round, focus };
    return { ...round, weights: moved(round.weights) };
  });
}

const hasChips = (plan: Plan): boolean => plan.some(({ weights }) => CARDS.some((card) => weights[card] > 0));

/**
 * The best plan for what lies ahead, by a local search that begins with what people would do and keeps every step that helps;
 * steps shrink. Deterministic: the same course and options give the same plan, never more evaluations than allowed, and with more
 * of them never a worse plan, since they only go on from where fewer end. The answer is the best plan that was tried, not a
 * proof that there is none better.
 */
export function bestReply(course: Course, options: SearchOptions = {}): Played {
  const { evaluations = 300, allowed = CARDS, objective = 'companyValue', from, onPlayed } = options;
  const luck = stream('pasar1:0', `bestReply/${course.scenario.id}/${course.first}`);
  const focuses = ['all', ...course.scenario.segments.map(({ id }) => id)];
  const places: readonly Place[] = [...allowed, 'keep'];
  let best: Played | null = null;
  let tried = 0;
  let idle = 0;
  const take = (plan: Plan): void => {
    const played = play(course, plan, best ?? undefined);
    if (played.score === best?.score) {
      idle += 1;
      best = played;
      return;
    }
    idle = 0;
    tried += 1;
    onPlayed?.(played);
    if (best === null || goodness(objective, played.score) > goodness(objective, best.score)) best = played;
  };
  for (const plan of openings(course, allowed, from)) if (tried < evaluations) take(plan);
  while (tried < evaluations && idle < MOST_IDLE) {
    const { plan } = best ?? play(course, [roundOf({}, allowed)]);
    const step = Math.max(LEAST_STEP, FIRST_STEP * exp((-Math.LN2 * tried) / HALVES_IN));
    const next = neighbour(plan, places, focuses, step, luck);
    if (hasChips(next)) take(next);
  }
  if (best === null) throw new Error('a search needs at least one evaluation');
  return best;
}
