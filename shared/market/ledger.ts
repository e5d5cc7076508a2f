import type { Chips } from '../scenario/cards.ts';
import { CARDS } from '../scenario/cards.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Team } from './arena.ts';
import type { Rules } from './rules.ts';

/** Money that a plan's chips cost in one week, in cents. */
export function weeklySpend(scenario: Scenario, chips: Chips): number {
  let cost = 0;
  for (const card of CARDS) cost += chips[card] * scenario.params.chipCost[card];
  return Math.round(cost * scenario.chipPrice);
}

/** Stage 9: this week's revenue and unit cost in cents, not yet rounded. The discount is given on won leads; customers pay list. */
export function bookTrade(rules: Rules, team: Team): void {
  const { categoryPrice, params } = rules.scenario;
  let wonUnits = 0;
  let units = 0;
  for (const cell of team.cells) {
    wonUnits += cell.won * cell.pool.segment.basket;
    units += cell.units;
    cell.unitsOfRound += cell.units;
  }
  team.revenue = categoryPrice * team.price * (units - team.cut * wonUnits);
  team.unitCost = categoryPrice * params.price.unitCost * team.unitCostFactor * units;
}
