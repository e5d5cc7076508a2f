import { exp } from '../lib/exactMath.ts';
import type { Team } from './arena.ts';
import type { Rules } from './rules.ts';

/** Share of its customers that a team's account care covers: hours against the customers who need them. */
export function coverCustomers(rules: Rules, team: Team): void {
  let needed = 0;
  for (const cell of team.cells) needed += (cell.customers + cell.loyal) * cell.pool.segment.effort;
  const hours = rules.params.care.reach * team.chips.care * team.hoursFactor;
  team.coverage = needed > 0 ? 1 - exp(-hours / needed) : 0;
}
