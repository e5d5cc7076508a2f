const COARSE = [1, 2, 5];
const FINE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The smallest whole number of these steps, in any power of ten, that is not below `least`; at least 1. */
function roundTo(steps: readonly number[], least: number): number {
  if (!(least > 1)) return 1;
  let power = 1;
  while (power * 10 < least) power *= 10;
  for (const step of steps) if (step * power >= least && Number.isInteger(step * power)) return step * power;
  return 10 * power;
}

/** The smallest of 1, 2, 5, 10, 20, 50 ... that is not below `least`; at least 1. */
export const roundNumber = (least: number): number => roundTo(COARSE, least);

/** Most figures a town holds where nothing else is said: enough for a crowd, few enough to tell apart. */
export const MOST_FIGURES = 380;

/** Part of the figures that may stand in the market: on the square, in queues and at stalls. */
const IN_MARKET = 0.62;

/** People for one figure. */
export type PeopleScale = { readonly market: number; readonly outskirts: number };

/**
 * Most people are not buying now. One scale for all would leave a queue without a figure, so the outskirts have a
 * coarser one where that is needed; where all people fit at one scale, there is one.
 */
export function peopleScale(outside: number, inMarket: number, most: number): PeopleScale {
  const one = roundTo(FINE, (outside + inMarket) / most);
  const market = roundTo(FINE, inMarket / (most * IN_MARKET));
  if (market >= one) return { market: one, outskirts: one };
  return { market, outskirts: Math.max(market, roundTo(FINE, outside / (most * (1 - IN_MARKET)))) };
}

const MOST_COINS = 30;

/** Cents for one coin, so that the round's best revenue fits on one pile; a whole sum of the currency's main unit. */
export const centsPerCoin = (bestRevenue: number): number => 100 * roundNumber(bestRevenue / 100 / MOST_COINS);
