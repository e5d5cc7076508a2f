import type { OutcomePart, ReleasedOutcome, View } from '../../shared/view/parts.ts';

/** Rounds whose results this audience may look at, first to last. */
export const resultRounds = (view: View): number[] =>
  Object.values(view.outcomes)
    .map((outcome) => outcome.round)
    .sort((a, b) => a - b);

export type RoundResult = { readonly outcome: OutcomePart; readonly team: ReleasedOutcome | null };

/** A round's outcome, and one team's part of it. */
export const resultOf = (view: View, team: string | null, round: number): RoundResult | null => {
  const outcome = view.outcomes[String(round)];
  return outcome ? { outcome, team: team === null ? null : (outcome.teams[team] ?? null) } : null;
};
