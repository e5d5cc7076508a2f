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

/** Part of the figures that may stand out of town; the others are on the square, in queues and at stalls. */
const OUTSIDE = 0.38;
/** Outsiders with more dots than this over their heads need more room, so there are fewer of them. */
const MANY_DOTS = 4;

/** People for one figure. */
export type PeopleScale = { readonly market: number; readonly outskirts: number };

/**
 * Most people are not buying now. One scale for all would leave a queue without a figure, so the outskirts have a
 * coarser one where that is needed; where all people fit at one scale, there is one. `dots`: of how many teams an outsider can have heard.
 */
export function peopleScale(outside: number, inMarket: number, most: number, dots: number): PeopleScale {
  const part = OUTSIDE * Math.min(1, MANY_DOTS / dots);
  const one = roundTo(FINE, (outside + inMarket) / most);
  const market = roundTo(FINE, inMarket / (most * (1 - part)));
  if (market >= one) return { market: one, outskirts: one };
  return { market, outskirts: Math.max(market, roundTo(FINE, outside / (most * part))) };
}

const MOST_COINS = 30;

/** Cents for one coin, so that the round's best revenue fits on one pile; a whole sum of the currency's main unit. */
export const centsPerCoin = (bestRevenue: number): number => 100 * roundNumber(bestRevenue / 100 / MOST_COINS);
