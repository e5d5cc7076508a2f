import type { Arena, Cell, Pool, Team } from './arena.ts';
import type { CellState, PoolState, TeamState } from './state.ts';

/** The parts of the market's state as the arena leaves them: JSON, complete, and nothing else. */
function packCell(cell: Cell): CellState {
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

function packPool(pool: Pool, shopOn: number): PoolState {
  const lost = pool.churned + pool.dropped;
  const returned = lost > 0 ? (pool.churned + pool.dropped * shopOn) / lost : pool.returned;
  return { outside: pool.outside, shoppers: pool.shoppers, returned };
}

type Money = Pick<TeamState, 'cash' | 'revenue' | 'quarterRevenue'>;

export function packTeam(team: Team, { cash, revenue, quarterRevenue }: Money): TeamState {
  return {
    stocks: { ...team.stocks },
    skill: team.skill,
    reference: team.reference,
    price: team.price,
    cash,
    revenue,
    quarterRevenue,
    segments: Object.fromEntries(team.cells.map((cell) => [cell.pool.segment.id, packCell(cell)])),
  };
}

export const packPools = (arena: Arena): Record<string, PoolState> =>
  Object.fromEntries(arena.pools.map((pool) => [pool.segment.id, packPool(pool, arena.rules.params.leads.shopOn)]));
