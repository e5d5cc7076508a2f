import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Decision, TeamOutcome } from '../../../shared/market/outcome.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import { all, calm, only, plan, rounds, SEED, start, team } from './play.ts';

const scenario = calm(13);
const opened = start(scenario);
const units = (list: readonly TeamOutcome[]): number[] => list.map((it) => it.flows.units);
const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0);
const usual = rounds(scenario, opened, [plan()], 8);

/** Units of each quarter against the base plan's. */
const lift = (plans: readonly Decision[]): number[] =>
  units(rounds(scenario, opened, plans, 8)).map((x, i) => x / (units(usual)[i] ?? 1) - 1);

describe('the base plan', () => {
  it('stands still after the warm-up', () => {
    expect(units(usual)[7]).toBeCloseTo(units(usual)[0] ?? 0, 0);
    const house = market.open(calm(26), ['kawung', 'parang']);
    const { outcome } = market.step(calm(26), house, all(house, scenario.housePlan), { seed: SEED, round: 1 });
    expect(team(outcome, 'kawung').quarters.map(({ revenue }) => revenue / house.startRevenue)).toEqual([
      expect.closeTo(1, 4),
      expect.closeTo(1, 4),
    ]);
  });
});

describe('now and later', () => {
  it('a discount for one quarter lifts sales in it and lowers them after', () => {
    const [now, next, later] = lift([plan({ discount: 2.5 }), plan()]);
    expect(now).toBeGreaterThan(0.02);
    expect(next).toBeLessThan(-0.002);
    expect(later).toBeLessThan(0);
  });

  it('a low list price for one quarter lifts sales in it and leaves nothing lasting', () => {
    const path = lift([plan({}, 0.9), plan()]);
    expect(path[0]).toBeGreaterThan(0.1);
    expect(path[1]).toBeLessThan(0);
    expect(Math.abs(path[5] ?? 1)).toBeLessThan(0.015);
  });

  it('ads pay within the quarter, brand in the quarters after', () => {
    const [ads, brand] = [plan({ ads: 2 }), plan({ brand: 2.5 })].map((once) => lift([once, plan()]));
    expect(ads?.[0]).toBeGreaterThan(brand?.[0] ?? 1);
    expect(sum(ads?.slice(3) ?? [])).toBeLessThan(sum(brand?.slice(3) ?? []));
    expect(sum(brand?.slice(1) ?? [])).toBeGreaterThan(brand?.[0] ?? 0);
  });

  it('brand pays more the earlier it is built; for the same money', () => {
    const at = (quarter: number) => [...Array.from({ length: quarter }, () => plan()), plan({ brand: 3 }), plan()];
    const gains = [0, 2, 4, 6].map((quarter) => sum(lift(at(quarter))));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains[0]).toBeGreaterThan(1.5 * (gains[3] ?? 0));
  });

  it('short work costs the name and long work builds it', () => {
    const last = (it: Decision) => rounds(scenario, opened, [it], 6, true).at(-1);
    const short = last(only({ calls: 2, closing: 3, discount: 2, ads: 2, promotion: 1 }));
    const long = last(only({ care: 2, coaching: 1, fieldInsight: 1, brand: 3, research: 1, content: 2 }));
    expect(short?.brandValue).toBeLessThan(0.8 * (long?.brandValue ?? 0));
    expect(short?.equity).toBeLessThan(long?.equity ?? 0);
  });
});

describe('two keys', () => {
  const JOINT = only({
    calls: 1,
    closing: 1.5,
    care: 1,
    coaching: 1,
    fieldInsight: 0.5,
    ads: 1,
    promotion: 0.5,
    salesKit: 0.5,
    brand: 2,
    research: 0.5,
    content: 0.5,
  });
  const SALES = only({ calls: 2, closing: 3, care: 2.5, coaching: 1.5, discount: 0.5, fieldInsight: 0.5 });
  const MARKETING = only({ ads: 2.5, promotion: 1, salesKit: 1, brand: 3, research: 1, content: 1.5 });

  /** Company value after the whole workshop on ten chips, against teams on the base plan. */
  const ends = (own: Decision): number => {
    const workshop = calm(26);
    return rounds(workshop, start(workshop), [own], COFFEE.rounds, true).at(-1)?.companyValue ?? 0;
  };

  it('a plan of sales alone, and one of marketing alone, end at least a fifth below a joint one', () => {
    const joint = ends(JOINT);
    expect(ends(SALES)).toBeLessThan(0.8 * joint);
    expect(ends(MARKETING)).toBeLessThan(0.8 * joint);
  });

  it('what lifts closing is worth more together: that is what synergy is', () => {
    const gain = (synergy: number) => {
      const it = calm(13, { synergy });
      const won = (own: Decision) => rounds(it, opened, [own], 2).at(-1)?.flows.won ?? 0;
      return won(plan({ salesKit: 2, brand: 3 })) / won(plan());
    };
    expect(gain(1)).toBeGreaterThan(gain(0));
  });
});
