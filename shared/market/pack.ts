import type { Arena, Cell, Pool, Team } from './arena.ts';
import type { CellState, PoolState, TeamState } from './state.ts';

/** The parts of the market's state as the arena leaves them: JSON, complete, and nothing else. */
export function packCell(cell: Cell): CellState {
  return {
    awareness: cell.awareness,
    equity: cell.equity,
    leads: [cell.lead0, cell.lead1, cell.lead2, cell.lead3],
    customers: cell.customers,
    loyal: cell.loyal,
    stocked: cell.stocked,
    attraction: cell.attraction,
    found: cell.found,
  };
}

export function packPool(pool: Pool): PoolState {
  const lost = pool.churned + pool.dropped;
  return { outside: pool.outside, shoppers: pool.shoppers, returned: lost > 0 ? pool.churned / lost : pool.returned };
}

export function packTeam(team: Team, money: Pick<TeamState, 'cash' | 'revenue' | 'quarterRevenue'>): TeamState {
  return {
    stocks: { ...team.stocks },
    skill: team.skill,
    reference: team.reference,
    ...money,
    segments: Object.fromEntries(team.cells.map((cell) => [cell.pool.segment.id, packCell(cell)])),
  };
}

export const packPools = (arena: Arena): Record<string, PoolState> =>
  Object.fromEntries(arena.pools.map((pool) => [pool.segment.id, packPool(pool)]));
