import type { Arena, Team } from './arena.ts';
import { flowsOf, funnelOf, mean } from './funnel.ts';
import { weeklySpend } from './ledger.ts';
import type { Flows, Funnel, Quarter, TeamWeek } from './outcome.ts';
import { quotaOf } from './quota.ts';
import type { MarketState } from './state.ts';
import { at } from './workbench.ts';

export const WEEKS_A_QUARTER = 13;

/** What is written down of one team while a round runs. Money is rounded to whole cents once a week, here and nowhere else. */
export type Book = {
  readonly before: Funnel;
  readonly weeks: TeamWeek[];
  readonly quarters: Quarter[];
  readonly flows: Flows;
  occasions: number;
  revenue: number;
  grossProfit: number;
  spend: number;
  cash: number;
  quarterRevenue: number;
};

const noFlows = (): Flows => ({ inbound: 0, outbound: 0, worked: 0, cold: 0, won: 0, repeat: 0, units: 0 });

export function openBook(state: MarketState, team: Team): Book {
  const { cash, quarterRevenue } = at(state.teams, team.id);
  return {
    before: funnelOf(team),
    weeks: [],
    quarters: [],
    flows: noFlows(),
    occasions: 0,
    revenue: 0,
    grossProfit: 0,
    spend: 0,
    cash,
    quarterRevenue,
  };
}

/**
 * Writes one week down and tells its gross profit in cents. `week` counts from 1 since the start of the session; a quarter ends
 * with every thirteenth.
 */
export function writeWeek(book: Book, arena: Arena, team: Team, week: number, startRevenue: number): number {
  const { scenario } = arena.rules;
  const revenue = Math.round(team.revenue);
  const grossProfit = revenue - Math.round(team.unitCost);
  const spend = weeklySpend(scenario, team.chips) + Math.round(team.extraSpend);
  const flows = flowsOf(team);
  book.weeks.push({
    funnel: funnelOf(team),
    flows,
    revenue,
    awareness: mean(team, 'awareness'),
    equity: mean(team, 'equity'),
  });
  book.flows.inbound += flows.inbound;
  book.flows.outbound += flows.outbound;
  book.flows.worked += flows.worked;
  book.flows.cold += flows.cold;
  book.flows.won += flows.won;
  book.flows.repeat += flows.repeat;
  book.flows.units += flows.units;
  for (const cell of team.cells) book.occasions += cell.occasions;
  book.revenue += revenue;
  book.grossProfit += grossProfit;
  book.spend += spend;
  book.cash += grossProfit - spend - scenario.overhead;
  book.quarterRevenue += revenue;
  if (week % WEEKS_A_QUARTER === 0)
    closeQuarter(book, week / WEEKS_A_QUARTER, quotaOf(scenario, startRevenue, week / WEEKS_A_QUARTER));
  return grossProfit;
}

function closeQuarter(book: Book, quarter: number, asked: number): void {
  book.quarters.push({ quarter, quota: asked, revenue: book.quarterRevenue, hit: book.quarterRevenue >= asked });
  book.quarterRevenue = 0;
}
