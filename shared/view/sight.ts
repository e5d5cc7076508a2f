import type { CellState } from '../market/state.ts';
import type { Role } from '../scenario/cards.ts';
import type { Session } from '../session/state.ts';
import { playedLine } from '../session/state.ts';
import type { SightPart } from './parts.ts';

/** What Marketing gets to read without research: steps of ten points. */
const TENTHS = 10;

/** What a role knows of the market: Sales its prospects and customers, Marketing the market. Never both. */
export function sightPart(session: Session, team: string, role: Role): SightPart | null {
  if (session.stage === 'lobby') return null;
  return role === 'sales' ? salesSight(session, team) : marketingSight(session, team);
}

const lastOutcome = (session: Session): ReturnType<typeof playedLine>['rounds'][number] | undefined =>
  playedLine(session).rounds.findLast((round) => round.outcome !== null);

function salesSight(session: Session, team: string): SightPart {
  const cells = Object.values(playedLine(session).market.teams[team]?.segments ?? {});
  const sum = (of: (cell: CellState) => number): number => cells.reduce((total, cell) => total + of(cell), 0);
  const last = lastOutcome(session)?.outcome?.teams[team];
  return {
    role: 'sales',
    leadsByAge: [0, 1, 2, 3].map((age) => Math.round(sum((cell) => cell.leads[age] ?? 0))),
    cold: last ? Math.round(last.flows.cold) : null,
    closingRate: last ? last.closingRate : null,
    customers: Math.round(sum((cell) => cell.customers + cell.loyal)),
    repeatRate: last ? last.repeatRate : null,
  };
}

function marketingSight(session: Session, team: string): SightPart {
  const last = lastOutcome(session);
  const exact = (last?.used?.[team]?.decision.chips.research ?? 0) > 0;
  const read = (value: number): number => (exact ? value : Math.round(value * TENTHS) / TENTHS);
  const cells = playedLine(session).market.teams[team]?.segments ?? {};
  return {
    role: 'marketing',
    exact,
    segments: session.scenario.segments.map(({ id }) => {
      const cell = cells[id];
      const seen = last?.outcome?.teams[team]?.segments[id];
      return {
        segment: id,
        awareness: read(cell?.awareness ?? 0),
        equity: read(cell?.equity ?? 0),
        share: seen ? read(seen.share) : null,
        fit: seen ? read(seen.fit) : null,
      };
    }),
  };
}
