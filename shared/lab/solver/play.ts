import * as market from '../../market/market.ts';
import type { Decision } from '../../market/outcome.ts';
import type { MarketState } from '../../market/state.ts';
import { valuesOf } from '../../market/value.ts';
import { CARDS, chipsOf } from '../../scenario/cards.ts';
import { splitLike } from '../../session/allowance.ts';
import type { Split } from '../../session/plans.ts';
import type { Course } from './course.ts';
import { isOpen } from './course.ts';
import type { Allowance, Plan, RoundPlan } from './plan.ts';
import { wholeChips } from './plan.ts';

/** What a course came to for the own team, in cents: revenue of its rounds together, the rest at the end. */
export type Score = {
  readonly companyValue: number;
  readonly revenue: number;
  readonly brandValue: number;
  readonly customerValue: number;
  readonly cash: number;
};

/** One round as it was played. */
export type Stage = {
  readonly round: number;
  readonly allowance: Allowance;
  readonly split: Split;
  readonly decision: Decision;
  readonly revenue: number;
  readonly before: MarketState;
  readonly after: MarketState;
};

/** A plan with all that came of it. */
export type Played = { readonly plan: Plan; readonly stages: readonly Stage[]; readonly score: Score };

/** Luck is off, so that the seed decides nothing. */
const ANY_SEED = 'pasar1:0';

/** What the session lets a team place: each role its part while the split is closed, and after that all chips but one. */
export function allowanceOf(course: Course, round: number, budget: number, split: Split): Allowance {
  const most = isOpen(course, 'split', round) ? { sales: budget - 1, marketing: budget - 1 } : splitLike(budget, split);
  return { budget, most };
}

/** The lawful decision that a plan comes to under an allowance: choices that are still closed stay as in the house plan. */
export function decisionFor(course: Course, round: number, plan: RoundPlan, allowance: Allowance): Decision {
  const { price, focus } = course.scenario.housePlan;
  return {
    chips: wholeChips(plan.weights, allowance),
    price: isOpen(course, 'price', round) ? plan.price : price,
    focus: isOpen(course, 'focus', round) ? plan.focus : focus,
  };
}

const same = (a: Decision, b: Decision): boolean =>
  a.price === b.price && a.focus === b.focus && CARDS.every((card) => a.chips[card] === b.chips[card]);

function stageOf(course: Course, index: number, wish: RoundPlan, last: Stage | undefined, known?: Stage): Stage {
  const { scenario, team, rivals } = course;
  const round = course.first + index;
  const before = last?.after ?? course.start;
  const budget = market.budgets(scenario, before)[team] ?? scenario.budget.start;
  const allowance = allowanceOf(course, round, budget, last?.split ?? course.split);
  const decision = decisionFor(course, round, wish, allowance);
  if (known && known.before === before && same(known.decision, decision)) return known;
  const decisions: Record<string, Decision> = { [team]: decision };
  for (const [id, plans] of Object.entries(rivals)) {
    const plan = plans[Math.min(round, plans.length) - 1];
    if (plan) decisions[id] = plan;
  }
  const luck = { seed: ANY_SEED, round };
  const stepped = market.step(scenario, before, decisions, luck, course.strikesOf(round), { values: false });
  const revenue = stepped.outcome.teams[team]?.revenue ?? 0;
  return { round, allowance, split: splitAfter(allowance, decision), decision, revenue, before, after: stepped.state };
}

/** The split that a decision needs: as it was where it fits, else what Sales uses. */
function splitAfter({ budget, most }: Allowance, { chips }: Decision): Split {
  if (most.sales + most.marketing === budget) return most;
  const sales = Math.max(1, chipsOf('sales', chips));
  return { sales, marketing: budget - sales };
}

function scoreOf({ scenario, team }: Course, stages: readonly Stage[]): Score {
  const end = stages.at(-1)?.after;
  const cash = end?.teams[team]?.cash;
  if (end === undefined || cash === undefined) throw new Error('a plan needs at least one round');
  const { brandValue, customerValue } = valuesOf(scenario, end, team);
  const revenue = stages.reduce((sum, stage) => sum + stage.revenue, 0);
  return { companyValue: cash + customerValue + brandValue, revenue, brandValue, customerValue, cash };
}

/**
 * Plays a plan to the end of the course. Rounds that a known play begins with are taken from it; where nothing differs the
 * known stages come back themselves. Values are worked out once, at the end, for the own team alone.
 */
export function play(course: Course, plan: Plan, known?: Played): Played {
  const stages: Stage[] = [];
  for (const [index, wish] of plan.entries())
    stages.push(stageOf(course, index, wish, stages.at(-1), known?.stages[index]));
  const nothingNew = known && stages.every((stage, index) => stage === known.stages[index]);
  if (nothingNew && stages.length === known.stages.length) return { ...known, plan };
  return { plan, stages, score: scoreOf(course, stages) };
}
