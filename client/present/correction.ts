import type { Card, Role } from '../../shared/scenario/cards.ts';
import { cardsOf } from '../../shared/scenario/cards.ts';
import type { TablesPart } from '../../shared/view/tablesPart.ts';

type Table = TablesPart['teams'][string];

/** What a facilitator wants otherwise in a team's plan; what is not named follows the team. `sales`: chips of Sales in another split. */
export type Correction = {
  readonly chips: Partial<Record<Card, number>>;
  readonly price: number | null;
  readonly focus: string | null;
  readonly sales: number | null;
};

export const NO_CORRECTION: Correction = { chips: {}, price: null, focus: null, sales: null };

export const isCorrected = ({ chips, price, focus, sales }: Correction): boolean =>
  Object.keys(chips).length > 0 || price !== null || focus !== null || sales !== null;

/** With another count on one card; one that is the team's own again is no correction. */
export function withCount(table: Table, wished: Correction, card: Card, count: number): Correction {
  const { [card]: _, ...others } = wished.chips;
  return { ...wished, chips: count === table.chips[card] ? others : { ...others, [card]: count } };
}

/** Chips that a role has on its cards with the correction, and how many it may have. */
export function placedBy(table: Table, { chips, sales }: Correction, role: Role): { placed: number; share: number } {
  const forSales = sales ?? table.split.sales;
  return {
    placed: cardsOf(role).reduce((sum, card) => sum + (chips[card] ?? table.chips[card]), 0),
    share: role === 'sales' ? forSales : table.budget - forSales,
  };
}
