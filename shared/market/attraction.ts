import { exp } from '../lib/exactMath.ts';
import { bell } from '../lib/rng.ts';
import type { Arena, Cell, Team } from './arena.ts';
import type { Rules } from './rules.ts';

/** Stage 2: how well this team's messages fit a segment; 1 is neutral. Research and what reps hear raise it, focus moves it. */
export function fitOf(rules: Rules, team: Team, cell: Cell): number {
  const { fit } = rules.params;
  const known = 1 + fit.gain * (team.reach.research + team.reach.fieldInsight);
  if (team.focus === 'all') return known;
  return team.focus === cell.pool.segment.id ? known * (1 + fit.focusLift) : known * (1 - fit.focusLoss);
}

/** Stage 3: the pull of every name on shoppers, by multinomial logit with awareness as the chance to be considered. */
export function attract(arena: Arena, week: number): void {
  const { attraction, noise } = arena.rules.params;
  for (const pool of arena.pools) pool.pull = pool.frozenPull;
  for (const team of arena.teams) {
    for (const cell of team.cells) {
      const { segment } = cell.pool;
      cell.fit = fitOf(arena.rules, team, cell);
      const messages =
        cell.fit * (attraction.ads * team.reach.ads + attraction.content * team.reach.content) +
        attraction.promotion * team.reach.promotion;
      const price = attraction.price * team.lnPrice + attraction.reference * team.above;
      cell.attraction =
        cell.awareness *
        exp(attraction.equity * cell.equity + segment.messageSense * messages - cell.priceSense * price);
      const luck = cell.interestLuck === null ? 1 : 1 + noise.interest * bell(cell.interestLuck, week);
      cell.pulled = cell.attraction * team.interestFactor * luck;
      cell.pool.pull += cell.pulled;
    }
  }
}
