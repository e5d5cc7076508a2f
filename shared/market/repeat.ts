import { logistic } from '../lib/exactMath.ts';
import type { Team } from './arena.ts';
import type { Rules } from './rules.ts';

/** Most of the customers that can have an occasion in one week, early ones included. */
const MOST = 0.9;

/**
 * Stage 7: customers come back at their occasions or leave for the shoppers. A list price below the reference brings
 * some occasions forward; who bought early skips the next one. New customers join at the end of the week.
 */
export function repeatPurchases(rules: Rules, team: Team): void {
  const { repeat, price, neutral } = rules.params;
  const ready =
    repeat.base +
    repeat.care * (team.coverage - neutral.care) +
    repeat.ads * team.reach.ads +
    repeat.promotion * team.reach.promotion;
  const pull = price.pull * team.below;
  const storing = team.pullForward / (1 + team.pullForward);
  for (const cell of team.cells) {
    const { segment, demand } = cell.pool;
    const chance = Math.min(
      1,
      repeat.scale *
        logistic(
          ready +
            segment.loyalty +
            repeat.equity * (cell.equity - neutral.equity) -
            cell.priceSense * (repeat.price * team.above + repeat.rivalry * team.dearer),
        ),
    );
    const all = cell.customers + cell.loyal;
    const rate = Math.min(MOST / (1 + pull), demand / segment.occasion);
    const able = all > 0 ? 1 - cell.stocked / all : 0;
    const due = able * rate;
    const early = due * pull * chance;
    const staying = due * chance + early;
    const leaving = due * (1 - chance);
    const awake = cell.stocked * rate;
    const firstReturns = cell.customers * staying;
    cell.occasions = all * due * (1 + pull);
    cell.repeat = all * staying;
    cell.stocked += all * early + cell.won * storing - awake;
    cell.customers += cell.won - firstReturns - cell.customers * leaving;
    cell.loyal += firstReturns - cell.loyal * leaving;
    cell.pool.churned += all * leaving;
    cell.units = (cell.won + cell.repeat) * segment.basket;
  }
}
