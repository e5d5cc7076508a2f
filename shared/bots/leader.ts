import type { OutcomePart, View } from '../view/parts.ts';

/** The team in front after the last round, and the score on which it stands out most. */
export type Leader = { readonly team: string; readonly by: 'revenue' | 'brandValue' };

/** The last round that the market has answered, as far as this view shows; null before the first. */
export const lastOutcome = ({ outcomes }: View): OutcomePart | null =>
  Object.values(outcomes).reduce<OutcomePart | null>((last, it) => (it.round > (last?.round ?? 0) ? it : last), null);

/** The team whose view this is; null until its first round is released. */
export const ownTeam = (view: View): string | null => Object.keys(lastOutcome(view)?.own ?? {})[0] ?? null;

/**
 * The leader by what everybody sees of the last round: how far a team's revenue, and the growth of its brand value, lie
 * above the teams' mean, both as shares of the mean. Null before the first result. What it pays to get there (price,
 * cards) nobody sees, so only the score says what it seems to do.
 */
export function leaderOf(view: View): Leader | null {
  const teams = Object.entries(lastOutcome(view)?.teams ?? {});
  const mean = (of: (team: (typeof teams)[number][1]) => number): number =>
    teams.reduce((sum, [, team]) => sum + of(team), 0) / Math.max(1, teams.length);
  const revenue = mean((team) => team.revenue);
  const brandValue = mean((team) => Math.abs(team.brandValueBefore));
  const growth = mean((team) => team.brandValue - team.brandValueBefore);
  const leads = teams.map(([team, it]) => ({
    team,
    revenue: (it.revenue - revenue) / Math.max(1, revenue),
    brandValue: (it.brandValue - it.brandValueBefore - growth) / Math.max(1, brandValue),
  }));
  const [first, ...others] = leads;
  if (!first) return null;
  const front = others.reduce(
    (best, it) => (it.revenue + it.brandValue > best.revenue + best.brandValue ? it : best),
    first,
  );
  return { team: front.team, by: front.revenue >= front.brandValue ? 'revenue' : 'brandValue' };
}
