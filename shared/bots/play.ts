import type { Stream } from '../lib/rng.ts';
import type { CommandWish } from '../protocol/clientMessages.ts';
import type { PlanPart, View } from '../view/parts.ts';
import { HABITS } from './habits.ts';
import { leanings } from './lean.ts';
import type { Chips, Worth } from './mix.ts';
import { cardsIn, mix } from './mix.ts';
import { answerOffer, openingOffer } from './offers.ts';
import { positionWishes } from './position.ts';
import { predictWishes } from './predict.ts';
import { anySpread } from './spread.ts';
import type { BotCard, Habit, Style } from './style.ts';

/** Widest swing of a taste from bot to bot and round to round, as a share. */
const WHIM = 0.3;

/**
 * Everything a bot of this style says now, in order: the answer to an open offer, price, focus and prediction, its chips,
 * the lock, and what it has to say on the split. Sees what a person in that role sees. Empty when there is nothing to do,
 * so that asking again after each change comes to rest. The same view and luck give the same wishes. Each wish is lawful
 * if those before it were granted and nobody else moved the role's table in between; after a refusal, ask again with the
 * view as it is then.
 */
export function play(style: Style, view: View, luck: Stream): CommandWish[] {
  const { plan } = view;
  if (!plan) return [];
  const habit = HABITS[style];
  const answer = answerOffer(plan, view);
  const { round, role } = plan;
  const predicted = predictWishes(view, plan);
  const offers = [...answer.afterLock, ...openingOffer(habit, plan, view)];
  if (plan.lockedBy !== null && !answer.unlocked) return [...answer.now, ...predicted, ...offers];
  return [
    ...answer.now,
    ...positionWishes(habit, view, plan, luck),
    ...predicted,
    ...chipWishes(habit, view, plan, answer.share, luck),
    { type: 'LockPlan', round, role },
    ...offers,
  ];
}

/** Chips come off before others go on, so that the plan fits at every step. */
function chipWishes(habit: Habit, view: View, plan: PlanPart, budget: number, luck: Stream): CommandWish[] {
  const cards = cardsIn(plan.chips);
  const target =
    habit.chips === 'liked'
      ? mix(plan.chips, budget, liking(habit, view, cards, luck))
      : leftToLuck(plan.chips, budget, cards, luck);
  const changes = cards
    .map((card) => ({ card, count: target.get(card) ?? 0, more: (target.get(card) ?? 0) - (plan.chips[card] ?? 0) }))
    .filter(({ more }) => more !== 0)
    .sort((one, other) => Math.sign(one.more) - Math.sign(other.more));
  return changes.map(({ card, count }) => ({ type: 'PlaceChips', round: plan.round, card, count }));
}

/** The habit's taste with a whim for every card, as it leans now. */
function liking(habit: Habit, view: View, cards: readonly BotCard[], luck: Stream): Worth {
  const leans = leanings(habit, view);
  const mood = new Map(
    cards.map((card) => {
      const whim = 1 - WHIM / 2 + WHIM * luck.next();
      return [card, leans.reduce((taste, { by }) => taste * by(card), habit.taste[card] * whim)];
    }),
  );
  return (card, nth) => (nth > 1 && habit.once.includes(card) ? 0 : (mood.get(card) ?? 0) / nth);
}

/** Any spread of the budget; where chips lie that are not of it, they stay, and luck adds or takes away the rest. */
function leftToLuck(lying: Chips, budget: number, cards: readonly BotCard[], luck: Stream): Map<BotCard, number> {
  const spread = anySpread(cards, budget, luck);
  if (cards.every((card) => (lying[card] ?? 0) <= (spread.get(card) ?? 0))) return spread;
  return mix(lying, budget, (_, nth) => luck.next() / nth);
}
