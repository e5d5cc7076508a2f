import type { PRICES } from '../../shared/market/outcome.ts';

/** The prices a session offers, as multiples of the category's; the type keeps them equal to the market's list. */
export const OFFERED_PRICES: typeof PRICES = [0.9, 1, 1.1];

export type PriceChoice = { readonly price: number; readonly cents: number; readonly level: 'low' | 'mid' | 'high' };

/** Each offered price in money, cheapest first. */
export const priceChoices = (categoryPrice: number): PriceChoice[] =>
  OFFERED_PRICES.map((price) => ({
    price,
    cents: Math.round(categoryPrice * price),
    level: price < 1 ? 'low' : price > 1 ? 'high' : 'mid',
  }));
