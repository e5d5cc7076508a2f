import { describe, expect, it } from 'vitest';
import { roleTargets } from '../../../client/present/roleTargets.ts';
import { townView } from '../fixtures/townView.ts';

const released = townView(2, 1, 26).outcomes['1']?.teams['kawung'];
if (!released) throw new Error('the fixture has an outcome');
const round = (revenue: number, hit: boolean, brandValue: number) => ({
  ...released,
  quarters: [{ quarter: 1, quota: 500, revenue, hit }],
  brandValueBefore: 1000,
  brandValue,
});

describe('what each role answers for', () => {
  it.each([
    { revenue: 620, hit: true, brandValue: 940, sales: [120, true], marketing: [-60, false] },
    { revenue: 410, hit: false, brandValue: 1030, sales: [-90, false], marketing: [30, true] },
    { revenue: 500, hit: true, brandValue: 1000, sales: [0, true], marketing: [0, true] },
  ])(
    'revenue $revenue of 500 and brand value $brandValue after 1000',
    ({ revenue, hit, brandValue, sales, marketing }) => {
      const [quota, brand] = roleTargets(round(revenue, hit, brandValue));
      expect([quota?.role, quota?.quarter, quota?.gap, quota?.met]).toEqual(['sales', 1, ...sales]);
      expect([brand?.role, brand?.quarter, brand?.gap, brand?.met]).toEqual(['marketing', null, ...marketing]);
    },
  );
});
