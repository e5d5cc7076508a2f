import type { Card } from '../../shared/scenario/cards.ts';
import { cardsOf } from '../../shared/scenario/cards.ts';
import type { TurningPoint } from '../../shared/view/hindsightParts.ts';

/** What differs between the worse plan of a turning point and the better one. */
export type PlanChange =
  | { readonly of: 'card'; readonly card: Card; readonly from: number; readonly to: number }
  | { readonly of: 'price'; readonly from: number; readonly to: number }
  | { readonly of: 'focus'; readonly from: string; readonly to: string };

/** From the worse plan to the better one, in the order of the table: what was played to what would have been better, or the first plan to what was played. */
export function changesOf({ turn, role, played, other }: TurningPoint): PlanChange[] {
  const [worse, better] = turn === 'cost' ? [played, other] : [other, played];
  const cards = cardsOf(role).flatMap((card): PlanChange[] => {
    const [from, to] = [worse.chips[card] ?? 0, better.chips[card] ?? 0];
    return from === to ? [] : [{ of: 'card', card, from, to }];
  });
  const changes = [...cards];
  if (worse.price !== null && better.price !== null && worse.price !== better.price)
    changes.push({ of: 'price', from: worse.price, to: better.price });
  if (worse.focus !== null && better.focus !== null && worse.focus !== better.focus)
    changes.push({ of: 'focus', from: worse.focus, to: better.focus });
  return changes;
}

/** How sure it is that this is the choice that weighs most: in all other lucks, in most, or in few. */
export const sureness = ({ stays, seeds }: TurningPoint): 'sure' | 'likely' | 'open' =>
  stays === seeds ? 'sure' : stays * 2 > seeds ? 'likely' : 'open';

/** Where least, size and most stand on a line from nought to the largest of all turning points that are shown: 0 to 1. */
export function rangeOf({ low, size, high }: TurningPoint, most: number): { low: number; size: number; high: number } {
  const at = (cents: number): number => (most > 0 ? Math.min(1, Math.max(0, cents / most)) : 0);
  return { low: at(low), size: at(size), high: at(high) };
}
