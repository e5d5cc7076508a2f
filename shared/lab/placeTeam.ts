import type { CellState, MarketState, PoolState } from '../market/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TrialStart } from './experiment.ts';
import { Fault } from './fault.ts';

/**
 * Puts one team where an experiment wants it. Awareness and equity hold in every segment; customers and leads are totals,
 * spread by segment size, taken from the shoppers first and then from outside, and returned to the shoppers: nobody
 * appears or disappears. Leads are fresh. Throws a Fault when there are not so many people.
 */
export function placeTeam(scenario: Scenario, state: MarketState, id: string, start: TrialStart): MarketState {
  const copy = state.copies?.[id];
  const inCopy = copy && { ...state.copies, [id]: placeTeam(scenario, copy, id, start) };
  const team = state.teams[id];
  if (team === undefined) throw new Error(`nothing known of ${id}`);
  const size = scenario.segments.reduce((sum, { people }) => sum + people, 0);
  const pools: Record<string, PoolState> = { ...state.pools };
  const segments: Record<string, CellState> = {};
  for (const segment of scenario.segments) {
    const cell = team.segments[segment.id];
    if (cell === undefined) throw new Error(`nothing known of ${segment.id}`);
    const { customers, leads } = start;
    const part = segment.people / size;
    const placed = withLeads(withCustomers(named(cell, start), customers, part), leads, part);
    const pool = pools[segment.id];
    if (pool !== undefined) pools[segment.id] = moved(pool, held(placed) - held(cell), id);
    segments[segment.id] = placed;
  }
  const teams = { ...state.teams, [id]: { ...team, segments } };
  return { ...state, pools, teams, ...(inCopy && { copies: inCopy }) };
}

const held = ({ customers, loyal, leads }: CellState): number => customers + loyal + leads.reduce((a, b) => a + b, 0);

const named = (cell: CellState, { awareness = cell.awareness, equity = cell.equity }: TrialStart): CellState => ({
  ...cell,
  awareness,
  equity,
});

/** The same mix of new, loyal and stocked customers; all new where there were none. */
function withCustomers(cell: CellState, total: number | undefined, part: number): CellState {
  if (total === undefined) return cell;
  const before = cell.customers + cell.loyal;
  const scale = before > 0 ? (total * part) / before : 0;
  return before > 0
    ? { ...cell, customers: cell.customers * scale, loyal: cell.loyal * scale, stocked: cell.stocked * scale }
    : { ...cell, customers: total * part };
}

const withLeads = (cell: CellState, total: number | undefined, part: number): CellState =>
  total === undefined ? cell : { ...cell, leads: [total * part, 0, 0, 0] };

/** Takes people from a pool, or gives them back when there are less than none to take. */
function moved(pool: PoolState, taken: number, id: string): PoolState {
  const shoppers = Math.max(0, pool.shoppers - taken);
  const outside = pool.outside - (taken - (pool.shoppers - shoppers));
  if (outside < 0) throw new Fault(`teams: the start of ${id} asks for more people than there are`);
  return { ...pool, shoppers, outside };
}
