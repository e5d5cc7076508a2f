import type { Scenario } from '../scenario/scenario.ts';
import { WEEKS_A_QUARTER } from './book.ts';
import type { MarketState } from './state.ts';

/**
 * Chips each team has for the coming round: the scenario's start (10) before the first, then in proportion to last round's
 * revenue against the start revenue, rounded and held within the scenario's least and most (7..14).
 */
export function budgetsOf(scenario: Scenario, state: MarketState): Record<string, number> {
  const { start, least, most } = scenario.budget;
  const usual = (state.startRevenue * state.lastWeeks) / WEEKS_A_QUARTER;
  const chips: Record<string, number> = {};
  for (const [id, team] of Object.entries(state.teams)) {
    const earned = usual > 0 ? Math.round((start * team.revenue) / usual) : start;
    chips[id] = Math.min(most, Math.max(least, earned));
  }
  return chips;
}
