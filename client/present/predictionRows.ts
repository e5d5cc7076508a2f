import type { Role } from '../../shared/scenario/cards.ts';
import { ROLES } from '../../shared/scenario/cards.ts';
import type { OwnOutcome, ReleasedOutcome } from '../../shared/view/parts.ts';

export type PredictionRow = {
  readonly role: Role;
  readonly truth: number;
  /** Null where the role kept no prediction; the gap is truth less prediction, in cents. */
  readonly predicted: number | null;
  readonly gap: number | null;
};

/** What each role expected against what came: Sales the round's revenue, Marketing the brand value at its end. */
export const predictionRows = (own: OwnOutcome, result: ReleasedOutcome): PredictionRow[] =>
  ROLES.map((role) => {
    const truth = role === 'sales' ? result.revenue : result.brandValue;
    const predicted = own.prediction[role];
    return { role, truth, predicted, gap: predicted === null ? null : truth - predicted };
  });
