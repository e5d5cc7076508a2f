import type { Stream } from '../lib/rng.ts';
import { FULL_CARD } from './mix.ts';
import type { BotCard } from './style.ts';

/** In how many ways `chips` can lie on that many cards. */
function ways(cards: number, chips: number): number {
  if (cards === 0) return chips === 0 ? 1 : 0;
  let sum = 0;
  for (let count = 0; count <= Math.min(FULL_CARD, chips); count += 1) sum += ways(cards - 1, chips - count);
  return sum;
}

/**
 * One spread of a budget over the cards, every lawful one equally likely: a card's count is drawn in proportion to the
 * spreads that it leaves for the cards after it. A budget beyond all that the cards hold fills them.
 */
export function anySpread(cards: readonly BotCard[], budget: number, luck: Stream): Map<BotCard, number> {
  const spread = new Map<BotCard, number>();
  let left = Math.min(budget, cards.length * FULL_CARD);
  cards.forEach((card, index) => {
    const after = cards.length - index - 1;
    let drawn = luck.int(0, ways(after + 1, left) - 1);
    let count = 0;
    for (; drawn >= ways(after, left - count); count += 1) drawn -= ways(after, left - count);
    spread.set(card, count);
    left -= count;
  });
  return spread;
}
