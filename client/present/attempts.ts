import type { Card } from '../../shared/scenario/cards.ts';
import { cardsOf, ROLES } from '../../shared/scenario/cards.ts';
import type { AttemptSide } from '../../shared/view/attemptsPart.ts';

export type Figure = 'revenue' | 'grossProfit' | 'brandValue' | 'companyValue';

/** Money of both attempts, in cents, as far as it is told. */
export const figuresOf = (first: AttemptSide, second: AttemptSide): { of: Figure; was: number; is: number }[] =>
  (['revenue', 'grossProfit', 'brandValue', 'companyValue'] as const).flatMap((of) => {
    const [was, is] = [first[of], second[of]];
    return was === null || is === null ? [] : [{ of, was, is }];
  });

/** The cards on which chips lay in either attempt, Sales first. */
export const chipsOf = (first: AttemptSide, second: AttemptSide): { card: Card; was: number; is: number }[] =>
  ROLES.flatMap((role) => cardsOf(role))
    .map((card) => ({ card, was: first.decision.chips[card], is: second.decision.chips[card] }))
    .filter(({ was, is }) => was > 0 || is > 0);
