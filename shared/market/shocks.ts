import type { Shock, ShockEffect } from '../scenario/shock.ts';
import type { Arena, Team } from './arena.ts';

/** A shock as it strikes a round: at one team, or at all (`null`). Effects at the market as a whole strike all either way. */
export type Strike = { readonly shock: Shock; readonly team: string | null };

/** Sets every factor that a shock may touch back to a quiet week. */
export function quiet(arena: Arena): void {
  for (const pool of arena.pools) {
    pool.demand = 1;
    pool.elsewhere = 1;
  }
  for (const team of arena.teams) {
    team.hoursFactor = 1;
    team.interestFactor = 1;
    team.unitCostFactor = 1;
    team.extraSpend = 0;
  }
}

function hitMarket(arena: Arena, effect: ShockEffect): void {
  for (const pool of arena.pools) {
    if (effect.type === 'demand' && (effect.segment === 'all' || effect.segment === pool.segment.id))
      pool.demand *= effect.factor;
    if (effect.type === 'elsewhere') pool.elsewhere *= effect.factor;
  }
}

function hitTeam(arena: Arena, team: Team, effect: ShockEffect, first: boolean): void {
  const { scenario } = arena.rules;
  switch (effect.type) {
    case 'demand':
    case 'elsewhere':
      return;
    case 'unitCost':
      team.unitCostFactor *= effect.factor;
      return;
    case 'chipCost':
      team.extraSpend +=
        team.chips[effect.card] * scenario.chipPrice * scenario.params.chipCost[effect.card] * (effect.factor - 1);
      return;
    case 'interest':
      team.interestFactor *= effect.factor;
      return;
    case 'hours':
      team.hoursFactor *= effect.factor;
      return;
    case 'scandal':
      if (first) for (const cell of team.cells) cell.equity *= 1 - effect.hit * (1 - effect.softened * cell.equity);
      return;
    case 'accountLost':
      if (first) loseCustomers(team, effect.segment, effect.share);
      return;
  }
}

/** A share of the customers returns to the shoppers; who had bought early goes in proportion. */
function loseCustomers(team: Team, segment: string, share: number): void {
  for (const cell of team.cells) {
    if (segment !== 'all' && segment !== cell.pool.segment.id) continue;
    cell.pool.shoppers += (cell.customers + cell.loyal) * share;
    cell.customers *= 1 - share;
    cell.loyal *= 1 - share;
    cell.stocked *= 1 - share;
  }
}

/** The hook of the step: what the round's shocks do in its week `n` (from 0). */
export function strike(arena: Arena, strikes: readonly Strike[], n: number): void {
  quiet(arena);
  for (const { shock, team: aim } of strikes) {
    if (shock.weeks > 0 && n >= shock.weeks) continue;
    for (const effect of shock.effects) {
      hitMarket(arena, effect);
      for (const team of arena.teams) if (aim === null || aim === team.id) hitTeam(arena, team, effect, n === 0);
    }
  }
}
