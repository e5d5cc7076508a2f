import type { Card } from '../../../shared/scenario/cards.ts';
import type { RoleName } from '../parts/people.ts';

/** The cards of each role in the order in which they lie on the table. */
const ORDER: Readonly<Record<RoleName, readonly Card[]>> = {
  sales: ['calls', 'closing', 'discount', 'care', 'coaching', 'fieldInsight'],
  marketing: ['ads', 'promotion', 'salesKit', 'brand', 'research', 'content'],
};

export const cardsOf = (role: RoleName): readonly Card[] => ORDER[role];
