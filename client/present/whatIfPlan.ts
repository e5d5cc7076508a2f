import type { Change } from '../../shared/replay/change.ts';
import type { PlayedRound } from '../../shared/replay/playedRounds.ts';
import type { Card, Role } from '../../shared/scenario/cards.ts';
import { CARD_TRAITS, CARDS, cardsOf, chipsOf, MOST_CHIPS } from '../../shared/scenario/cards.ts';

/** The plan as it was recorded; null where the team has none. */
export function recordedPlan({ line, round, plans }: PlayedRound, team: string): Change | null {
  const plan = plans[team];
  return plan ? { line, round, team, decision: plan.decision, split: plan.split } : null;
}

/** One card of a past plan. `more`: what stands against another chip, if anything does. */
export type CardRow = {
  readonly card: Card;
  readonly count: number;
  readonly was: number;
  readonly less: boolean;
  readonly more: 'yes' | 'full' | 'noChips';
};

/** The six cards of a role. */
export const cardRows = (change: Change, recorded: Change, role: Role): CardRow[] =>
  cardsOf(role).map((card) => {
    const count = change.decision.chips[card];
    const left = leftOf(change, role);
    return {
      card,
      count,
      was: recorded.decision.chips[card],
      less: count > 0,
      more: count >= MOST_CHIPS ? 'full' : left < 1 ? 'noChips' : 'yes',
    };
  });

/** Chips of a role that lie on no card. */
export const leftOf = ({ decision, split }: Change, role: Role): number => split[role] - chipsOf(role, decision.chips);

/** The plan with so many chips more on a card, or less; as it is where that cannot be. */
export function withChip(change: Change, card: Card, by: number): Change {
  const { decision } = change;
  const count = Math.min(MOST_CHIPS, Math.max(0, decision.chips[card] + by));
  const next = { ...change, decision: { ...decision, chips: { ...decision.chips, [card]: count } } };
  return by > 0 && leftOf(next, CARD_TRAITS[card].role) < 0 ? change : next;
}

/** Whether a role may give one of its chips to the other: one that lies on no card, and not its last. */
export const mayGive = (change: Change, role: Role): boolean => change.split[role] > 1 && leftOf(change, role) >= 1;

/** The plan with one chip of the budget given from a role to the other. */
export function giving(change: Change, from: Role): Change {
  if (!mayGive(change, from)) return change;
  const { sales, marketing } = change.split;
  const by = from === 'sales' ? -1 : 1;
  return { ...change, split: { sales: sales + by, marketing: marketing - by } };
}

/** What is other than it was, card by card; chips of the split as Sales has more (or less, below nought) of them. */
export type PlanDifferences = {
  readonly cards: readonly { readonly card: Card; readonly by: number }[];
  readonly price: number | null;
  readonly focus: string | null;
  readonly split: number;
};

export const planDifferences = (change: Change, recorded: Change): PlanDifferences => ({
  cards: CARDS.flatMap((card) => {
    const by = change.decision.chips[card] - recorded.decision.chips[card];
    return by === 0 ? [] : [{ card, by }];
  }),
  price: change.decision.price === recorded.decision.price ? null : change.decision.price,
  focus: change.decision.focus === recorded.decision.focus ? null : change.decision.focus,
  split: change.split.sales - recorded.split.sales,
});

export const isChanged = ({ cards, price, focus, split }: PlanDifferences): boolean =>
  cards.length > 0 || price !== null || focus !== null || split !== 0;

/** Whether a figure came out higher or lower, or so near that nobody would say so. */
export const turnOf = ({ original, rerun }: { readonly original: number; readonly rerun: number }) => {
  const by = rerun - original;
  return Math.abs(by) < Math.max(50, Math.abs(original) * 0.0005) ? 'same' : by > 0 ? 'more' : 'less';
};
