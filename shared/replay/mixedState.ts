import type { CellState, MarketState, PoolState, TeamState } from '../market/state.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * A market in which one team stands where it stood in `own` and everybody else where they stood in `others`; both are states of
 * the same market at two moments. Teams bring their names, skill, leads, customers and money with them. The people who are
 * nobody's are then as many as are left, so that nobody is lost or counted twice; how many of them are shopping, and how many of
 * the lost come back as shoppers, is half way between the two moments, since a pool belongs to no team. Should the two moments
 * together hold more people than there are, everybody's leads and customers shrink by the same share. The same state twice
 * gives that state.
 */
export function mixedState(scenario: Scenario, team: string, own: MarketState, others: MarketState): MarketState {
  if (own === others) return own;
  const mine = own.teams[team];
  if (!mine) throw new Error(`no team ${team} in this market`);
  let teams: Readonly<Record<string, TeamState>> = { ...others.teams, [team]: mine };
  const pools: Record<string, PoolState> = {};
  for (const { id, people } of scenario.segments) {
    const a = own.pools[id];
    const b = others.pools[id];
    if (!a || !b) throw new Error(`no segment ${id} in this market`);
    const everybody = people * Object.keys(teams).length;
    const held = heldIn(teams, id);
    if (held > everybody) teams = shrunk(teams, id, everybody / held);
    const free = Math.max(0, everybody - held);
    const shoppers = free * ((shopping(a) + shopping(b)) / 2);
    pools[id] = { shoppers, outside: free - shoppers, returned: (a.returned + b.returned) / 2 };
  }
  return { ...own, pools, teams: { ...teams } };
}

const shopping = ({ shoppers, outside }: PoolState): number =>
  shoppers + outside > 0 ? shoppers / (shoppers + outside) : 0;

const peopleIn = ({ leads, customers, loyal }: CellState): number =>
  leads[0] + leads[1] + leads[2] + leads[3] + customers + loyal;

/** People of a segment who are somebody's lead or customer, summed in order of team id. */
function heldIn(teams: Readonly<Record<string, TeamState>>, segment: string): number {
  let held = 0;
  for (const id of Object.keys(teams).sort()) {
    const cell = teams[id]?.segments[segment];
    if (cell) held += peopleIn(cell);
  }
  return held;
}

const shrunk = (
  teams: Readonly<Record<string, TeamState>>,
  segment: string,
  part: number,
): Readonly<Record<string, TeamState>> =>
  Object.fromEntries(
    Object.entries(teams).map(([id, team]) => {
      const cell = team.segments[segment];
      return [id, cell ? { ...team, segments: { ...team.segments, [segment]: smaller(cell, part) } } : team];
    }),
  );

const smaller = (cell: CellState, part: number): CellState => ({
  ...cell,
  leads: [cell.leads[0] * part, cell.leads[1] * part, cell.leads[2] * part, cell.leads[3] * part],
  customers: cell.customers * part,
  loyal: cell.loyal * part,
  stocked: cell.stocked * part,
});
