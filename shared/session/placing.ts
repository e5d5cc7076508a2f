import type { Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import type { Card, Chips } from '../scenario/cards.ts';
import { CARD_TRAITS, chipsOf, MOST_CHIPS } from '../scenario/cards.ts';
import type { Split } from './plans.ts';
import type { Rejection } from './rejections.ts';

type OnCard = { readonly card: Card; readonly count: number };

/** One move of chips: what lies on a card from now on, and on the card that they were carried from, if from one. */
export type Placing = OnCard & { readonly from?: OnCard | undefined };

/** The chips after a move. */
export const placed = (chips: Chips, { card, count, from }: Placing): Chips => ({
  ...chips,
  ...(from && { [from.card]: from.count }),
  [card]: count,
});

/** What a move replaces. */
export const replaced = (chips: Chips, { card, from }: Placing): Partial<Chips> => ({
  ...(from && { [from.card]: chips[from.card] }),
  [card]: chips[card],
});

/** The move, or null where it changes nothing. What lies beyond the share already may be carried on, and may not grow. */
export function place({ card, count, from }: Placing, chips: Chips, split: Split): Result<Placing | null, Rejection> {
  const { role } = CARD_TRAITS[card];
  if (from && CARD_TRAITS[from.card].role !== role) return fail('seat/other-role');
  if (count > MOST_CHIPS) return fail('plan/card-full');
  const placing: Placing = from && from.card !== card ? { card, count, from } : { card, count };
  const now = placed(chips, placing);
  const [before, after] = [chipsOf(role, chips), chipsOf(role, now)];
  if (after > before && after > split[role]) return fail('plan/over-budget');
  const moves = now[card] !== chips[card] || (from !== undefined && now[from.card] !== chips[from.card]);
  return ok(moves ? placing : null);
}
