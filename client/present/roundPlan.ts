import type { Card, CardTraits, Role } from '../../shared/scenario/cards.ts';
import { CARD_TRAITS, cardsOf, ROLES } from '../../shared/scenario/cards.ts';
import type { OwnOutcome } from '../../shared/view/parts.ts';

export type RolePlan = {
  readonly role: Role;
  readonly source: OwnOutcome['source']['sales'];
  /** Nobody of this role locked: a draft or a default was played. */
  readonly unlocked: boolean;
  readonly share: number;
  readonly cards: readonly { readonly card: Card; readonly count: number; readonly horizon: CardTraits['horizon'] }[];
  readonly tactical: number;
  readonly strategic: number;
};

const chipsOn = (own: OwnOutcome, role: Role, horizon: CardTraits['horizon']): number =>
  cardsOf(role)
    .filter((card) => CARD_TRAITS[card].horizon === horizon)
    .reduce((sum, card) => sum + own.decision.chips[card], 0);

/** What both roles of a team played in a round, and how that was decided. */
export const roundPlan = (own: OwnOutcome): RolePlan[] =>
  ROLES.map((role) => ({
    role,
    source: own.source[role],
    unlocked: own.source[role] !== 'locked',
    share: own.split[role],
    cards: cardsOf(role)
      .filter((card) => own.decision.chips[card] > 0)
      .map((card) => ({ card, count: own.decision.chips[card], horizon: CARD_TRAITS[card].horizon })),
    tactical: chipsOn(own, role, 'tactical'),
    strategic: chipsOn(own, role, 'strategic'),
  }));
