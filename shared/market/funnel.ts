import type { Cell, Team } from './arena.ts';
import type { Flows, Funnel } from './outcome.ts';

/** People waiting as leads of this team in one segment. */
export const leadsIn = (cell: Cell): number => cell.lead0 + cell.lead1 + cell.lead2 + cell.lead3;

/** Where every person of the market stands as this team sees it now. */
export function funnelOf(team: Team): Funnel {
  let unaware = 0,
    aware = 0,
    shoppers = 0,
    leads = 0,
    customers = 0,
    loyal = 0,
    rivals = 0;
  for (const cell of team.cells) {
    const { pool } = cell;
    aware += pool.outside * cell.awareness;
    unaware += pool.outside * (1 - cell.awareness);
    shoppers += pool.shoppers;
    leads += leadsIn(cell);
    customers += cell.customers;
    loyal += cell.loyal;
    for (const other of pool.cells) if (other !== cell) rivals += leadsIn(other) + other.customers + other.loyal;
  }
  return { unaware, aware, shoppers, leads, customers, loyal, rivals };
}

/** What flowed through this team's funnel in the week that was just run. */
export function flowsOf(team: Team): Flows {
  let inbound = 0,
    outbound = 0,
    worked = 0,
    cold = 0,
    won = 0,
    repeat = 0,
    units = 0;
  for (const cell of team.cells) {
    inbound += cell.inbound + cell.early;
    outbound += cell.outbound;
    worked += cell.worked;
    cold += cell.cold;
    won += cell.won;
    repeat += cell.repeat;
    units += cell.units;
  }
  return { inbound, outbound, worked, cold, won, repeat, units };
}

/** Mean of awareness or equity over the market's people, in 0..1. */
export function mean(team: Team, of: 'awareness' | 'equity'): number {
  let sum = 0,
    people = 0;
  for (const cell of team.cells) {
    sum += cell[of] * cell.pool.people;
    people += cell.pool.people;
  }
  return Math.min(1, sum / people);
}
