/**
 * Whole parts of `total` in proportion to `exact` in units of `unit`, as near to it as whole numbers that add up can be: what is left
 * of rounding down goes to the largest remainders, the earlier part first. `exact` sums to `total` units, but for less than a part.
 */
export function shareOut(exact: readonly number[], unit: number, total: number): number[] {
  const parts = exact.map((it) => Math.floor(it / unit));
  const rest = exact.map((it, index) => ({ index, left: it - Math.floor(it / unit) * unit }));
  rest.sort((a, b) => b.left - a.left || a.index - b.index);
  const missing = total - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of rest.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Each number as a whole one, so that together they are the rounded sum. */
export const wholeParts = (exact: readonly number[]): number[] =>
  shareOut(exact, 1, Math.round(exact.reduce((sum, it) => sum + it, 0)));
