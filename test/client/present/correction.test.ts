import { describe, expect, it } from 'vitest';
import { isCorrected, NO_CORRECTION, placedBy, withCount } from '../../../client/present/correction.ts';
import type { TablesPart } from '../../../shared/view/tablesPart.ts';
import { chipsWith } from '../fixtures/view.ts';

const table: TablesPart['teams'][string] = {
  budget: 10,
  split: { sales: 6, marketing: 4 },
  chips: chipsWith({ calls: 2, ads: 3 }),
  price: 1,
  focus: 'all',
  offer: null,
  extra: { sales: 0, marketing: 0 },
  corrections: [],
};

describe('a correction being written', () => {
  it('is one as soon as something is another, and none when it is as it was', () => {
    expect(isCorrected(NO_CORRECTION)).toBe(false);
    const more = withCount(table, NO_CORRECTION, 'calls', 3);
    expect([isCorrected(more), more.chips]).toEqual([true, { calls: 3 }]);
    expect(withCount(table, more, 'calls', 2)).toEqual(NO_CORRECTION);
    expect(isCorrected({ ...NO_CORRECTION, sales: 5 })).toBe(true);
  });

  it('counts what each role would have on its cards, and may have', () => {
    const wished = { ...withCount(table, NO_CORRECTION, 'care', 3), sales: 7 };
    expect(placedBy(table, wished, 'sales')).toEqual({ placed: 5, share: 7 });
    expect(placedBy(table, wished, 'marketing')).toEqual({ placed: 3, share: 3 });
  });
});
