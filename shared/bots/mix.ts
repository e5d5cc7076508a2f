import type { Stream } from '../lib/rng.ts';
import type { PlanPart, View } from '../view/parts.ts';
import type { BotCard, Taste } from './style.ts';

/** Most chips on one card in a session. */
const FULL_CARD = 3;
/** Widest swing of a taste from bot to bot and round to round, as a share. */
const WHIM = 0.5;
/** Share of leads lost to the cold from which a bot closes rather than calls. */
const LEADS_LIE_COLD = 0.5;
/** Awareness, as a share of people, below which a bot makes its name known first. */
const HARDLY_KNOWN = 0.25;

export type Chips = PlanPart['chips'];

/** The bot's own cards in their order on the table. */
export const cardsIn = (chips: Chips): BotCard[] => Object.keys(chips) as BotCard[];

/** A taste that leans to what the role's own sight asks for, with a whim for every card. */
export function moodFor(taste: Taste, view: View, cards: readonly BotCard[], luck: Stream): Map<BotCard, number> {
  const mood = new Map(cards.map((card) => [card, taste[card] * (1 - WHIM / 2 + WHIM * luck.next())]));
  const lean = (card: BotCard, by: number): void => {
    const before = mood.get(card);
    if (before !== undefined) mood.set(card, before * by);
  };
  const { sight } = view;
  if (sight?.role === 'sales' && sight.cold !== null) {
    const waiting = sight.leadsByAge.reduce((sum, people) => sum + people, 0);
    const weekly = sight.cold / view.scenario.weeksPerRound;
    if (waiting > 0 && weekly > waiting * LEADS_LIE_COLD) {
      lean('closing', 1.4);
      lean('calls', 0.6);
    }
  }
  if (sight?.role === 'marketing') {
    const known =
      sight.segments.reduce((sum, segment) => sum + segment.awareness, 0) / Math.max(1, sight.segments.length);
    if (known < HARDLY_KNOWN) lean('brand', 1.3);
  }
  return mood;
}

/**
 * The bot's chips for a budget. Starts from what lies there: takes off what is liked least until it fits, then adds
 * what is liked most, each further chip on a card counting less. Uses the whole budget unless all cards are full.
 */
export function mix(lying: Chips, budget: number, mood: ReadonlyMap<BotCard, number>): Map<BotCard, number> {
  const chips = new Map(cardsIn(lying).map((card) => [card, lying[card] ?? 0]));
  const worth = (card: BotCard, nth: number): number => (mood.get(card) ?? 0) / nth;
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
