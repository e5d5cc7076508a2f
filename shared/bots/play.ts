import type { Stream } from '../lib/rng.ts';
import type { Wish } from '../protocol/clientMessages.ts';
import type { PlanPart, View } from '../view/parts.ts';
import { cardsIn, mix, moodFor } from './mix.ts';
import { answerOffer } from './offers.ts';
import type { Style } from './style.ts';
import { TASTES } from './style.ts';

/** The price positions a session offers, as multiples of the category's price. */
export const BOT_PRICES = [0.9, 1, 1.1] as const;
/** How often Marketing's bot takes another price or aims at one segment, of rounds in which it may. */
const PRICE_CHANGES = 0.12;
const FOCUS_CHANGES = 0.2;

/**
 * Everything a bot of this style says now, in order: the answer to an open offer, its chips, and the lock. Sees what a
 * person in that role sees. Empty when there is nothing to do, so that asking again after each change comes to rest.
 * The same view and luck give the same wishes. Each wish is lawful if those before it were granted and nobody else
 * moved the role's table in between; after a refusal, ask again with the view as it is then.
 */
export function play(style: Style, view: View, luck: Stream): Wish[] {
  const { plan } = view;
  if (!plan) return [];
  const answer = answerOffer(plan, view);
  const { round, role } = plan;
  if (plan.lockedBy !== null && !answer.unlocked) return [...answer.now, ...answer.afterLock];
  const fresh = plan.placed === 0;
  return [
    ...answer.now,
    ...chipWishes(style, view, plan, answer.share, luck),
    ...(fresh ? positionWishes(view, plan, luck) : []),
    { type: 'LockPlan', round, role },
    ...answer.afterLock,
  ];
}

/** Chips come off before others go on, so that the plan fits at every step. */
function chipWishes(style: Style, view: View, plan: PlanPart, budget: number, luck: Stream): Wish[] {
  const cards = cardsIn(plan.chips);
  const target = mix(plan.chips, budget, moodFor(TASTES[style], view, cards, luck));
  const changes = cards
    .map((card) => ({ card, count: target.get(card) ?? 0, more: (target.get(card) ?? 0) - (plan.chips[card] ?? 0) }))
    .filter(({ more }) => more !== 0)
    .sort((one, other) => Math.sign(one.more) - Math.sign(other.more));
  return changes.map(({ card, count }) => ({ type: 'PlaceChips', round: plan.round, card, count }));
}

/** Marketing's price and focus, where they are open and the whim comes; a plan that has begun keeps what it has. */
function positionWishes(view: View, plan: PlanPart, luck: Stream): Wish[] {
  const priceWhim = luck.next() < PRICE_CHANGES;
  const focusWhim = luck.next() < FOCUS_CHANGES;
  const price = luck.pick(BOT_PRICES);
  const focus = luck.pick(['all', ...view.scenario.segments.map(({ id }) => id)]);
  const wishes: Wish[] = [];
  if (priceWhim && plan.can.price === true && price !== plan.price)
    wishes.push({ type: 'SetPrice', round: plan.round, price });
  if (focusWhim && plan.can.focus === true && focus !== plan.focus)
    wishes.push({ type: 'SetFocus', round: plan.round, focus });
  return wishes;
}
