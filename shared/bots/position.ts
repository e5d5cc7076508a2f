import type { Stream } from '../lib/rng.ts';
import type { CommandWish } from '../protocol/clientMessages.ts';
import type { PlanPart, View } from '../view/parts.ts';
import type { Habit } from './style.ts';

/** The price positions a session offers, as multiples of the category's price. */
export const BOT_PRICES = [0.9, 1, 1.1] as const;
const [LOW, USUAL, HIGH] = BOT_PRICES;

/** Brand equity, mean of the segments as Marketing sees them, from which a name carries a high price. */
const EARNS = 0.6;
/** Part of the workshop after which it is late: the buyers that a high price drives away would mostly have come after its end. */
const LATE = 2 / 3;

/** Why a bot asks another price than the usual one. */
export type PriceReason = 'pricesLow' | 'nameCarriesPrice' | 'lateToEarn';

/** The price that a habit asks for in this view, and why if it is not the usual one; null leaves it to luck. */
export function priceFor({ price }: Habit, view: View): { price: number; reason: PriceReason | null } | null {
  if (price === 'any') return null;
  if (price === 'low') return { price: LOW, reason: 'pricesLow' };
  if (price === 'usual') return { price: USUAL, reason: null };
  const { sight, session } = view;
  const segments = sight?.role === 'marketing' ? sight.segments : [];
  const equity = segments.reduce((sum, segment) => sum + segment.equity, 0) / Math.max(1, segments.length);
  if (equity >= EARNS) return { price: HIGH, reason: 'nameCarriesPrice' };
  if (session.round > session.settings.rounds * LATE) return { price: HIGH, reason: 'lateToEarn' };
  return { price: USUAL, reason: null };
}

/** Marketing's price and focus, where they are open and not as wanted; a plan that has begun keeps what it has. */
export function positionWishes(habit: Habit, view: View, plan: PlanPart, luck: Stream): CommandWish[] {
  const { round, can } = plan;
  const drawn = luck.pick(BOT_PRICES);
  const strays = luck.next() < habit.strays;
  const aim = luck.pick(['all', ...view.scenario.segments.map(({ id }) => id)]);
  if (plan.placed > 0) return [];
  const price = priceFor(habit, view)?.price ?? drawn;
  const focus = strays ? aim : 'all';
  const wishes: CommandWish[] = [];
  if (can.price === true && price !== plan.price) wishes.push({ type: 'SetPrice', round, price });
  if (can.focus === true && focus !== plan.focus) wishes.push({ type: 'SetFocus', round, focus });
  return wishes;
}
