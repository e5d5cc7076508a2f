import type { View } from '../view/parts.ts';
import { HABITS } from './habits.ts';
import { leanings } from './lean.ts';
import { wantedShare } from './offers.ts';
import { priceFor } from './position.ts';
import type { Style } from './style.ts';

/** Why a bot plays otherwise than its plain taste would have it. */
export const REASONS = [
  'leadsLieCold',
  'leadsRunShort',
  'hardlyKnown',
  'followsRevenueLeader',
  'followsBrandLeader',
  'pricesLow',
  'nameCarriesPrice',
  'lateToEarn',
  'asksForMore',
  'trustsLuck',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * What moves a bot of this style in this view, beyond the description of its style (`HABITS[style].what`): found by the
 * same functions by which it plays. A price counts while Marketing may set it, a wish for chips while it may offer.
 */
export function explain(style: Style, view: View): Reason[] {
  const habit = HABITS[style];
  if (habit.chips === 'anywhere') return ['trustsLuck'];
  const reasons: Reason[] = leanings(habit, view).map(({ reason }) => reason);
  const { plan } = view;
  if (!plan) return reasons;
  const price = plan.role === 'marketing' && plan.opens.price ? priceFor(habit, view)?.reason : null;
  if (price) reasons.push(price);
  if (plan.opens.split && wantedShare(habit, plan) !== null) reasons.push('asksForMore');
  return reasons;
}
