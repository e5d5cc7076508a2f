import * as market from '../market/market.ts';
import type { MarketState } from '../market/state.ts';
import { chipsOf, ROLES } from '../scenario/cards.ts';
import { splitLike, trim } from '../session/allowance.ts';
import type { UsedPlan } from '../session/plans.ts';
import type { Round, Session } from '../session/state.ts';

/** A plan that did not fit: the chips of both roles that it was recorded with, and those that were played. */
export type Trimmed = { readonly round: number; readonly team: string; readonly from: number; readonly to: number };

type Recorded = Pick<Round, 'round' | 'before'> & { readonly used: Readonly<Record<string, UsedPlan>> };

/**
 * Everybody's recorded plan within the budget that a market in `state` gives: what it gives more or less than it gave then. A plan that
 * fits is left as it was. Else the budget is split as the recorded one was, and each role's chips are trimmed to it as those of a plan
 * that stands for silence are.
 */
export function fitted({ scenario }: Session, { round, used, before }: Recorded, state: MarketState) {
  const [then, now] = [market.budgets(scenario, before), market.budgets(scenario, state)];
  const trimmed: Trimmed[] = [];
  const plans: Record<string, UsedPlan> = {};
  for (const [team, plan] of Object.entries(used)) {
    const budget = plan.split.sales + plan.split.marketing + (now[team] ?? 0) - (then[team] ?? 0);
    const fitting = withBudget(plan, Math.max(2, budget));
    const [from, to] = [chipsIn(plan), chipsIn(fitting)];
    plans[team] = fitting;
    if (to < from) trimmed.push({ round, team, from, to });
  }
  return { plans, trimmed };
}

function withBudget(plan: UsedPlan, budget: number): UsedPlan {
  const { split, decision } = plan;
  if (split.sales + split.marketing === budget) return plan;
  const next = splitLike(budget, split);
  const [sales, marketing] = ROLES.map((role) => Math.max(1, chipsOf(role, decision.chips))) as [number, number];
  if (sales + marketing <= budget) {
    const given = Math.min(Math.max(next.sales, sales), budget - marketing);
    return { ...plan, split: { sales: given, marketing: budget - given } };
  }
  const chips = trim('marketing', trim('sales', decision.chips, next.sales), next.marketing);
  return { ...plan, split: next, decision: { ...decision, chips } };
}

const chipsIn = ({ decision }: UsedPlan): number =>
  Object.values(decision.chips).reduce((sum, chips) => sum + chips, 0);
