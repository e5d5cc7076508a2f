import type { PlanPart } from '../view/parts.ts';

/** A card of either role, as a view names it. */
export type BotCard = keyof PlanPart['chips'];

/** What a style thinks of a card: the weight of its first chip against the other cards of the role. */
export type Taste = Readonly<Record<BotCard, number>>;

export const STYLES = ['balanced', 'tactical', 'strategic'] as const;
export type Style = (typeof STYLES)[number];

/** `balanced` works today's leads and builds tomorrow's; the other two do mostly one of both. */
export const TASTES: Readonly<Record<Style, Taste>> = {
  balanced: {
    calls: 2,
    closing: 3,
    discount: 0.4,
    care: 2.2,
    coaching: 1.2,
    fieldInsight: 1,
    ads: 2.2,
    promotion: 0.9,
    salesKit: 1.6,
    brand: 2.6,
    research: 0.8,
    content: 1.8,
  },
  tactical: {
    calls: 3,
    closing: 3.2,
    discount: 2.2,
    care: 0.9,
    coaching: 0.4,
    fieldInsight: 0.3,
    ads: 3,
    promotion: 2.4,
    salesKit: 2.2,
    brand: 0.8,
    research: 0.3,
    content: 0.4,
  },
  strategic: {
    calls: 1.2,
    closing: 2,
    discount: 0.1,
    care: 3,
    coaching: 2.2,
    fieldInsight: 1.6,
    ads: 1,
    promotion: 0.3,
    salesKit: 1.2,
    brand: 3.2,
    research: 1.6,
    content: 2.6,
  },
};
