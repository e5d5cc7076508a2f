import type { Chips } from './cards.ts';

/** The plan against which the model's facts are measured; its calls, closing and care run a company whose name alone is valued. */
export const BASE_PLAN: Chips = {
  calls: 1,
  closing: 1.5,
  discount: 0.5,
  care: 1,
  coaching: 0.5,
  fieldInsight: 0.5,
  ads: 1,
  promotion: 0.75,
  salesKit: 0.75,
  brand: 1.5,
  research: 0.5,
  content: 0.5,
};
