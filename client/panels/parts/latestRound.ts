import type { View } from '../../../shared/view/parts.ts';

/** The last round of which results are released, or null. */
export function latestRound(view: View): number | null {
  const rounds = Object.keys(view.outcomes).map(Number);
  return rounds.length === 0 ? null : Math.max(...rounds);
}
