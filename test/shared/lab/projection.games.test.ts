import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageBars } from '../../../shared/lab/balance/coverage.ts';
import { projectionOf } from '../../../shared/lab/projection.ts';
import { varianceOf } from '../../../shared/lab/variance.ts';
import * as market from '../../../shared/market/market.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';

const TEAMS = ['a', 'b', 'c'];
const opened = market.open(COFFEE, TEAMS);
const house: Decision = COFFEE.housePlan;
const withBrand = (brand: number): Decision => ({ ...house, chips: { ...house.chips, brand } });

describe('a projection', () => {
  const outlook = { team: 'a', role: 'marketing', plan: house, rivals: { b: house, c: house } } as const;

  it('is a range around what comes without luck and surprises, the same each time', () => {
    const one = projectionOf(COFFEE, opened, outlook, 'x');
    for (const { low, mid, high } of [one.revenue, one.brandValue]) {
      expect(low).toBeLessThan(high);
      expect(mid).toBeGreaterThanOrEqual(low);
      expect(mid).toBeLessThanOrEqual(high);
    }
    expect(projectionOf(COFFEE, opened, outlook, 'x')).toEqual(one);
  });

  it('promises more brand value for more chips on brand', () => {
    const [less, more] = [0, 3].map((brand) =>
      projectionOf(COFFEE, opened, { ...outlook, plan: withBrand(brand) }, 'x'),
    );
    expect(more?.brandValue.mid).toBeGreaterThan(less?.brandValue.mid ?? 0);
  });

  it('holds what comes to bots in at least three of four cases', () => {
    for (const { value } of coverageBars(COFFEE, ['pasar1:a'])) expect(value).toBeGreaterThan(0.75);
  });
});

describe('skill and luck', () => {
  const seeds = ['pasar1:1', 'pasar1:2', 'pasar1:3'];
  it('are parts of one whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), (brand) => {
        const decisions = [Object.fromEntries(TEAMS.map((team, i) => [team, withBrand(brand[i] ?? 0)]))];
        const { skill, luck } = varianceOf(COFFEE, opened, decisions, seeds);
        expect(skill + luck).toBeCloseTo(1, 10);
        expect(Math.min(skill, luck)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 5 },
    );
  });
  it('luck is none where there is none, and skill is none where all do the same', () => {
    const calm = { ...COFFEE, params: { ...COFFEE.params, noise: { interest: 0, closing: 0, demand: 0 } } };
    const same = [Object.fromEntries(TEAMS.map((team) => [team, house]))];
    const other = [{ ...same[0], a: withBrand(3) }];
    expect(varianceOf(calm, opened, other, seeds).luck).toBe(0);
    expect(varianceOf(calm, opened, same, seeds)).toEqual({ skill: 0, luck: 0 });
  });
});
