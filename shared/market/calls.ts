import type { Arena } from './arena.ts';

/**
 * Stage 4: the share of a segment's shoppers that each team's reps find this week, sent by nobody. Few at a time, with
 * diminishing returns, and warmer for a name people know; the knowing is Marketing's, so `synergy` scales it.
 */
export function call(arena: Arena): void {
  const { calls, neutral, synergy } = arena.rules.params;
  for (const pool of arena.pools) pool.found = pool.frozenFound;
  for (const team of arena.teams) {
    for (const cell of team.cells) {
      const known = Math.min(1, Math.max(0, neutral.awareness + synergy * (cell.awareness - neutral.awareness)));
      const warmth = 1 - calls.warmth + calls.warmth * known;
      cell.found =
        (calls.reach * team.reach.calls * cell.pool.segment.callSense * warmth * Math.min(1, team.hoursFactor)) /
        arena.teamCount;
      cell.pool.found += cell.found;
    }
  }
}
