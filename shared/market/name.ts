import type { Arena, Cell, Team } from './arena.ts';

/** Share of the people a team could serve in this segment who are its customers. */
const ownShare = (cell: Cell, teamCount: number): number =>
  ((cell.customers + cell.loyal) * teamCount) / cell.pool.people;

/** How many more people know the name: messages reach those who do not yet, customers tell others, the rest is forgotten. */
function spread(arena: Arena, team: Team, cell: Cell): void {
  const { awareness } = arena.rules.params;
  const { messageSense } = cell.pool.segment;
  const told = awareness.wordOfMouth * ownShare(cell, arena.teamCount) * (1 + awareness.careVoice * team.coverage);
  const sent =
    messageSense *
    (cell.fit * (awareness.brand * team.reach.brand + awareness.content * team.reach.content) +
      awareness.promotion * team.reach.promotion);
  const forgotten = (1 - arena.rules.keptAwareness) * Math.max(0, cell.awareness - awareness.floor);
  cell.awareness += (1 - cell.awareness) * Math.min(1, told + sent) - forgotten;
}

/** What the name stands for: built by brand, content and good service; worn by discounts, low prices and cold leads. */
function shape(arena: Arena, team: Team, cell: Cell): void {
  const { equity, discount, price } = arena.rules.params;
  const { messageSense } = cell.pool.segment;
  const sent =
    messageSense *
    (cell.fit * (equity.brand * team.reach.brand + equity.content * team.reach.content) +
      equity.promotion * team.reach.promotion);
  const served = equity.served * ownShare(cell, arena.teamCount) * team.coverage;
  const treated = cell.worked + cell.cold;
  const wear =
    1 -
    arena.rules.keptEquity +
    discount.wear * team.reach.discount +
    price.wear * team.below +
    (treated > 0 ? (equity.cold * cell.cold) / treated : 0);
  cell.equity += (1 - cell.equity) * Math.min(1, sent + served) - cell.equity * Math.min(1, wear);
}

/** Stage 8: awareness and equity, after the week's trade. */
export function buildName(arena: Arena): void {
  for (const team of arena.teams) {
    for (const cell of team.cells) {
      spread(arena, team, cell);
      shape(arena, team, cell);
    }
  }
}
