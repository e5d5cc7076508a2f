import * as market from '../../market/market.ts';
import type { Decision } from '../../market/outcome.ts';
import type { Strike } from '../../market/shocks.ts';
import type { Chips } from '../../scenario/cards.ts';
import { CARDS, MARKETING_CARDS, noChips, SALES_CARDS } from '../../scenario/cards.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Shock } from '../../scenario/shock.ts';
import { bestReply } from '../solver/bestReply.ts';
import type { Course } from '../solver/course.ts';
import type { Plan } from '../solver/plan.ts';
import type { Played } from '../solver/play.ts';
import { play } from '../solver/play.ts';
import type { Bar } from './bar.ts';
import { atLeast } from './bar.ts';
import { fieldOf } from './field.ts';
import type { BestPlan } from './together.ts';

/** Evaluations for the best plan, and for each best reply that is held against it. */
const BEST = 2000;
const REPLY = 300;
/** The round in which a shock strikes; what was played before it cannot reply. */
const STRIKES_IN = 3;

/** Company value of the own team when it plays one thing after the other, whatever its budget is. */
function worthOf(course: Course, decide: (round: number, budget: number) => Decision): number {
  const { scenario, team, rivals } = course;
  let state = course.start;
  let worth = 0;
  for (let round = course.first; round <= scenario.rounds; round += 1) {
    const budget = market.budgets(scenario, state)[team] ?? scenario.budget.start;
    const decisions: Record<string, Decision> = { [team]: decide(round, budget) };
    for (const [id, plans] of Object.entries(rivals))
      decisions[id] = plans[Math.min(round, plans.length) - 1] as Decision;
    const values = round === scenario.rounds;
    const stepped = market.step(scenario, state, decisions, { seed: 'pasar1:0', round }, [], { values });
    state = stepped.state;
    worth = stepped.outcome.teams[team]?.companyValue ?? 0;
  }
  return worth;
}

/** The same chips on every card. */
function evenly(budget: number): Chips {
  const chips = noChips();
  for (const card of CARDS) chips[card] = budget / CARDS.length;
  return chips;
}

const withShock = (course: Course, shock: Shock): Course => ({
  ...course,
  strikesOf: (round): readonly Strike[] => (round === STRIKES_IN ? [{ shock, team: null }] : []),
});

/** What more search from a plan finds. */
const gainFrom = (course: Course, plan: Plan): number =>
  bestReply(course, { evaluations: REPLY, from: plan }).score.companyValue - play(course, plan).score.companyValue;

/** What replying to a shock is worth, beyond what as much search finds without it; the shock of the deck for which it is most. */
function shockGain(whole: Course, best: Played, shocks: readonly Shock[]): number {
  const before = best.stages[STRIKES_IN - 2];
  if (before === undefined) throw new Error('the workshop is too short for a shock');
  const course = { ...whole, start: before.after, first: STRIKES_IN, split: before.split };
  const plan = best.plan.slice(STRIKES_IN - 1);
  const struck = shocks.map((shock) => gainFrom(withShock(course, shock), plan));
  return Math.max(0, ...struck) - gainFrom(course, plan);
}

/** The bars that the solver decides, as parts of the balanced bot's company value, and the best plan it found. */
export function skillBars(scenario: Scenario): { readonly bars: readonly Bar[]; readonly best: BestPlan } {
  const { course, balanced } = fieldOf(scenario);
  const usual = worthOf(course, (round) => balanced[round - 1] as Decision);
  const best = bestReply(course, { evaluations: BEST });
  const top = best.score.companyValue;
  const even = worthOf(course, (_, budget) => ({ chips: evenly(budget), price: 1, focus: 'all' }));
  const [sales, marketing] = [SALES_CARDS, MARKETING_CARDS].map(
    (allowed) => bestReply(course, { evaluations: REPLY, allowed }).score.companyValue,
  );
  const part = (money: number): number => money / usual;
  return {
    bars: [
      atLeast('skill.best', 'the best plan above the same chips on every card', part(top - even), 0.25),
      atLeast('keys.sales', 'the best plan above the best one of Sales alone', part(top - (sales ?? top)), 0.2),
      atLeast(
        'keys.marketing',
        'the best plan above the best one of Marketing alone',
        part(top - (marketing ?? top)),
        0.2,
      ),
      atLeast(
        'recipe.shock',
        'what replying to a shock is worth, the shock for which it is most',
        part(shockGain(course, best, scenario.shocks)),
        0.001,
      ),
    ],
    best: { scenario: scenario.id, decisions: best.stages.map(({ decision }) => decision) },
  };
}
