import type { Scenario } from '../scenario/scenario.ts';

/**
 * Revenue in cents that is asked of a team in quarter `quarter` (from 1), known from the start:
 * start revenue x (1 + growth)^quarter.
 */
export function quotaOf(scenario: Scenario, startRevenue: number, quarter: number): number {
  let asked = startRevenue;
  for (let q = 1; q <= quarter; q += 1) asked *= 1 + scenario.quotaGrowth;
  return Math.round(asked);
}
