import type { View } from '../view/parts.ts';
import { HABITS } from './habits.ts';
import { lastOutcome, leaderOf, ownTeam } from './leader.ts';
import type { BotCard, Habit, Style, Taste } from './style.ts';

/** Part of last round's leads that went cold unworked, from which a bot closes more and calls less. */
const LEADS_LIE_COLD = 0.25;
/** The same part below which hours are left over, and a bot calls for more leads. */
const LEADS_RUN_SHORT = 0.08;
/** Awareness, as a share of people, below which a bot makes its name known first. */
const HARDLY_KNOWN = 0.25;

/** Why a bot's taste leans away from its habit now, and by what factor it likes each card more. */
export type Leaning = {
  readonly reason: 'leadsLieCold' | 'leadsRunShort' | 'hardlyKnown' | 'followsRevenueLeader' | 'followsBrandLeader';
  readonly by: (card: BotCard) => number;
};

const factors =
  (by: Partial<Taste>) =>
  (card: BotCard): number =>
    by[card] ?? 1;

/** What this role's own sight, and for a follower the released results, make of the habit. Empty: it plays as always. */
export function leanings(habit: Habit, view: View): Leaning[] {
  const { sight } = view;
  const found: Leaning[] = [];
  const cold = coldPart(view);
  if (cold !== null && cold > LEADS_LIE_COLD)
    found.push({ reason: 'leadsLieCold', by: factors({ closing: 1.4, calls: 0.6 }) });
  if (cold !== null && cold < LEADS_RUN_SHORT)
    found.push({ reason: 'leadsRunShort', by: factors({ calls: 1.4, closing: 0.8 }) });
  if (sight?.role === 'marketing') {
    const known =
      sight.segments.reduce((sum, segment) => sum + segment.awareness, 0) / Math.max(1, sight.segments.length);
    if (known < HARDLY_KNOWN) found.push({ reason: 'hardlyKnown', by: factors({ brand: 1.3 }) });
  }
  const leader = habit.follows ? leaderOf(view) : null;
  if (leader && leader.team !== ownTeam(view)) {
    const ahead = leader.by === 'revenue';
    found.push({
      reason: ahead ? 'followsRevenueLeader' : 'followsBrandLeader',
      by: halfWay(habit, ahead ? 'tactical' : 'strategic'),
    });
  }
  return found;
}

/** Factors that bring a taste half of the way to another style's. */
const halfWay =
  ({ taste }: Habit, style: Style) =>
  (card: BotCard): number =>
    (taste[card] + HABITS[style].taste[card]) / (2 * taste[card]);

/** Part of the leads of the last round that went cold, as Sales can tell: who was worked is who was won by the closing rate. */
function coldPart(view: View): number | null {
  const { sight } = view;
  if (sight?.role !== 'sales' || sight.cold === null || sight.closingRate === null) return null;
  const won = lastOutcome(view)?.teams[ownTeam(view) ?? '']?.weeks.won ?? [];
  const worked = sight.closingRate > 0 ? won.reduce((sum, people) => sum + people, 0) / sight.closingRate : 0;
  return sight.cold + worked > 0 ? sight.cold / (sight.cold + worked) : null;
}
