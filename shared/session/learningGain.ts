import * as z from 'zod/mini';
import type { Form, Sheet } from './learningSheets.ts';
import { FEWEST_TOLD, ITEM_COUNT } from './learningSheets.ts';

/** The right choice of each item, from 0; `test/assets/learning.test.ts` holds the texts to it. */
export const RIGHT: Readonly<Record<Form, readonly number[]>> = {
  a: [2, 0, 3, 1, 0, 3, 1, 2],
  b: [1, 3, 0, 2, 3, 1, 2, 0],
};

/** How many answered, and how many of them rightly, item by item. What was left empty is not right. */
export const Tally = z.object({ of: z.int(), right: z.array(z.int()) });
export type Tally = z.infer<typeof Tally>;

/**
 * Normalized gain: the part of what was missing before that is there after, (q - p) / (1 - p), where p and q are the shares that
 * were right before and after (Hake 1998). At most 1; below 0 where fewer were right after. Null where all were right before.
 */
export const Gain = z.object({ items: z.array(z.nullable(z.number())), group: z.nullable(z.number()) });
export type Gain = z.infer<typeof Gain>;

/** What a group of sheets says; null where they are so few that it would say whose they are. */
export function tallyOf(sheets: readonly Sheet[]): Tally | null {
  if (sheets.length < FEWEST_TOLD) return null;
  const right = Array.from(
    { length: ITEM_COUNT },
    (_, item) => sheets.filter(({ form, answers }) => answers[item] === RIGHT[form][item]).length,
  );
  return { of: sheets.length, right };
}

/** Item by item; for the group it is the gain of the mean shares, and not the mean of gains. */
export function gainOf(before: Tally, after: Tally): Gain {
  const all = ({ right }: Tally): number => right.reduce((sum, it) => sum + it, 0);
  return {
    items: before.right.map((it, item) => gain([it, before.of], [after.right[item] ?? 0, after.of])),
    group: gain([all(before), before.of * ITEM_COUNT], [all(after), after.of * ITEM_COUNT]),
  };
}

type Share = readonly [right: number, of: number];

const gain = ([p, n]: Share, [q, m]: Share): number | null => (p === n ? null : (q / m - p / n) / (1 - p / n));
