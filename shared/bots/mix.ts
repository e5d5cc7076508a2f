import type { PlanPart } from '../view/parts.ts';
import type { BotCard } from './style.ts';

/** Most chips on one card in a session. */
export const FULL_CARD = 3;

export type Chips = PlanPart['chips'];

/** What the nth chip on a card is worth to the bot, against the other cards. */
export type Worth = (card: BotCard, nth: number) => number;

/** The bot's own cards in their order on the table. */
export const cardsIn = (chips: Chips): BotCard[] => Object.keys(chips) as BotCard[];

/**
 * The bot's chips for a budget. Starts from what lies there: takes off what is worth least until it fits, then adds what
 * is worth most. Uses the whole budget unless all cards are full. It only takes off or only adds, so that two bots at
 * one table never undo each other's moves for ever.
 */
export function mix(lying: Chips, budget: number, worth: Worth): Map<BotCard, number> {
  const chips = new Map(cardsIn(lying).map((card) => [card, lying[card] ?? 0]));
  let left = budget - [...chips.values()].reduce((sum, count) => sum + count, 0);
  for (; left < 0; left += 1) {
    const [card, count] = best(chips, (it, lies) => (lies > 0 ? -worth(it, lies) : null)) ?? [];
    if (card === undefined || count === undefined) break;
    chips.set(card, count - 1);
  }
  for (; left > 0; left -= 1) {
    const [card, count] = best(chips, (it, lies) => (lies < FULL_CARD ? worth(it, lies + 1) : null)) ?? [];
    if (card === undefined || count === undefined) break;
    chips.set(card, count + 1);
  }
  return chips;
}

/** The first card of the highest score; cards without a score do not count. */
function best(
  chips: ReadonlyMap<BotCard, number>,
  score: (card: BotCard, count: number) => number | null,
): [BotCard, number] | null {
  let found: [BotCard, number] | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [card, count] of chips) {
    const value = score(card, count);
    if (value === null || value <= highest) continue;
    found = [card, count];
    highest = value;
  }
  return found;
}
