import type { Arena, Team } from './arena.ts';
import type { Book } from './book.ts';
import { funnelOf, leadsIn, mean } from './funnel.ts';
import type { TeamOutcome, TeamSegment } from './outcome.ts';
import type { Values } from './value.ts';

const ratio = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

function unitsOfAll(arena: Arena): number {
  let units = 0;
  for (const team of arena.teams) for (const cell of team.cells) units += cell.unitsOfRound;
  return units;
}

function segmentsOf(team: Team): Record<string, TeamSegment> {
  return Object.fromEntries(
    team.cells.map((cell) => {
      let units = 0;
      for (const other of cell.pool.cells) units += other.unitsOfRound;
      return [
        cell.pool.segment.id,
        {
          awareness: cell.awareness,
          equity: cell.equity,
          share: ratio(cell.unitsOfRound, units),
          fit: cell.fit,
          leads: leadsIn(cell),
          customers: cell.customers + cell.loyal,
        },
      ];
    }),
  );
}

function byAge(team: Team): TeamOutcome['leadsByAge'] {
  const ages: TeamOutcome['leadsByAge'] = [0, 0, 0, 0];
  for (const cell of team.cells) {
    ages[0] += cell.lead0;
    ages[1] += cell.lead1;
    ages[2] += cell.lead2;
    ages[3] += cell.lead3;
  }
  return ages;
}

/** What the round did to one team, from its book and where it stands now. */
export function reportOf(arena: Arena, team: Team, book: Book, values: Values): TeamOutcome {
  return {
    weeks: book.weeks,
    quarters: book.quarters,
    segments: segmentsOf(team),
    before: book.before,
    after: funnelOf(team),
    flows: book.flows,
    leadsByAge: byAge(team),
    closingRate: ratio(book.flows.won, book.flows.worked),
    repeatRate: ratio(book.flows.repeat, book.occasions),
    revenue: book.revenue,
    grossProfit: book.grossProfit,
    spend: book.spend,
    cash: book.cash,
    share: ratio(book.flows.units, unitsOfAll(arena)),
    awareness: mean(team, 'awareness'),
    equity: mean(team, 'equity'),
    ...values,
    companyValue: book.cash + values.customerValue + values.brandValue,
  };
}
