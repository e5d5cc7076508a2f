import type { TablesPart } from '../../../shared/view/tablesPart.ts';
import type { RoleName } from '../parts/people.ts';
import { cardsOf } from './cardOrder.ts';

type Chips = TablesPart['teams'][string]['chips'];
export type PlacedCard = { readonly card: keyof Chips; readonly count: number };

/** The cards of a role that hold a chip, in the order of the table. */
export const draftOf = (chips: Chips, role: RoleName): readonly PlacedCard[] =>
  cardsOf(role)
    .map((card) => ({ card, count: chips[card] }))
    .filter(({ count }) => count > 0);
