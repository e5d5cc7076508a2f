import type { Card, Chips, Role } from '../../shared/scenario/cards.ts';
import { cardsOf } from '../../shared/scenario/cards.ts';

/** The cards of a role that hold chips, in the order of the table. */
export const draftCards = (role: Role, chips: Chips): readonly { readonly card: Card; readonly count: number }[] =>
  cardsOf(role)
    .map((card) => ({ card, count: chips[card] }))
    .filter(({ count }) => count > 0);
