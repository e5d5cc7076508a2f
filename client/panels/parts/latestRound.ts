import type { View } from '../../../shared/view/parts.ts';

/**
 * The last round of which people have been shown the results, or null. While the market still runs its round has figures,
 * but the room is only about to see them.
 */
export function latestRound(view: View): number | null {
  const { phase, round } = view.session;
  const rounds = Object.keys(view.outcomes)
    .map(Number)
    .filter((it) => phase !== 'market' || it < round);
  return rounds.length === 0 ? null : Math.max(...rounds);
}
