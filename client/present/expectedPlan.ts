import type { Wish } from '../../shared/protocol/clientMessages.ts';
import { cardsOf } from '../../shared/scenario/cards.ts';
import type { PlanPart } from '../../shared/view/parts.ts';

/** One move of chips, as it is asked for. */
export type Placing = Pick<Extract<Wish, { type: 'PlaceChips' }>, 'card' | 'count' | 'from'>;

const placedOn = (plan: PlanPart, chips: PlanPart['chips']): number =>
  cardsOf(plan.role).reduce((sum, card) => sum + (chips[card] ?? 0), 0);

const withWish = (plan: PlanPart, wish: Wish): PlanPart => {
  if (!('round' in wish) || wish.round !== plan.round) return plan;
  switch (wish.type) {
    case 'PlaceChips': {
      if (!cardsOf(plan.role).includes(wish.card)) return plan;
      const chips = { ...plan.chips, ...(wish.from && { [wish.from.card]: wish.from.count }), [wish.card]: wish.count };
      const placed = placedOn(plan, chips);
      // The tray has no more coins to draw; whether they may be placed all the same, the server says.
      const fits = placed <= plan.split[plan.role] || placed <= plan.placed;
      return fits ? { ...plan, chips, placed } : plan;
    }
    case 'SetPrice':
      return plan.price === null ? plan : { ...plan, price: wish.price };
    case 'SetFocus':
      return plan.focus === null ? plan : { ...plan, focus: wish.focus };
    case 'CommitPrediction':
      return wish.role === plan.role ? { ...plan, prediction: wish.cents } : plan;
    default:
      return plan;
  }
};

/**
 * The plan as it will be once the wishes on their way are granted, oldest first. Wishes whose result only the server
 * can tell (undo, locks, offers) leave it as it is; so does a wish that is refused, by leaving the list.
 */
export const expectedPlan = (plan: PlanPart, pending: readonly Wish[]): PlanPart => pending.reduce(withWish, plan);
