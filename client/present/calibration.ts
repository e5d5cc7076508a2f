import type { Role } from '../../shared/scenario/cards.ts';
import { ROLES } from '../../shared/scenario/cards.ts';
import type { View } from '../../shared/view/parts.ts';
import { predictionRows } from './predictionRows.ts';

/** How well one role of the whole group knew what would come; money in cents. */
export type Calibration = {
  readonly role: Role;
  readonly count: number;
  /** Mean of how far predictions lay from the truth, whichever way. */
  readonly error: number;
  /** Mean of prediction less truth: above nought, the group hoped for too much. */
  readonly bias: number;
};

/** Over every prediction that this audience is told of; a role that never predicted is left out. */
export function calibrationOf(view: View): readonly Calibration[] {
  const rows = Object.values(view.outcomes).flatMap(({ own, teams }) =>
    Object.entries(own).flatMap(([team, plan]) => {
      const result = teams[team];
      return result ? predictionRows(plan, result) : [];
    }),
  );
  return ROLES.flatMap((role) => {
    const gaps = rows.flatMap((row) => (row.role === role && row.gap !== null ? [row.gap] : []));
    if (gaps.length === 0) return [];
    const mean = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0) / values.length;
    return [{ role, count: gaps.length, error: mean(gaps.map(Math.abs)), bias: mean(gaps.map((gap) => -gap)) }];
  });
}
