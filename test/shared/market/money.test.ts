import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import { all, coffee, plan, SEED, start, TEAMS, team } from './play.ts';

describe('the quota', () => {
  const opened = start(coffee(26));

  it.each([
    [1, 1.03],
    [2, 1.0609],
    [12, 1.4257608868461786],
  ])('of quarter %d is %d times the start revenue at three per cent a quarter', (quarter, growth) => {
    expect(market.quota({ ...COFFEE, quotaGrowth: 0.03 }, opened, quarter)).toBe(
      Math.round(opened.startRevenue * growth),
    );
  });

  it('is met or missed at the end of each quarter, counted over the whole session', () => {
    const scenario = coffee(26);
    const first = market.step(scenario, opened, all(opened, plan()), { seed: SEED, round: 1 });
    const second = market.step(scenario, first.state, all(opened, plan()), { seed: SEED, round: 2 });
    const quarters = [...team(first.outcome, 'kawung').quarters, ...team(second.outcome, 'kawung').quarters];
    expect(quarters.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
    for (const { quarter, quota, revenue, hit } of quarters) {
      expect(quota).toBe(market.quota(scenario, opened, quarter));
      expect(hit).toBe(revenue >= quota);
    }
  });

  it('waits for a quarter that a short round leaves open', () => {
    const short = coffee(5);
    let state = opened;
    const closed: number[] = [];
    for (let round = 1; round <= 6; round += 1) {
      const next = market.step(short, state, all(opened, plan()), { seed: SEED, round }, [], { values: false });
      state = next.state;
      closed.push(team(next.outcome, 'parang').quarters.length);
    }
    expect(closed).toEqual([0, 0, 1, 0, 0, 1]);
  });
});

describe('the budget', () => {
  const opened = market.open(COFFEE, TEAMS);
  const earned = (times: number) => ({
    ...opened,
    lastWeeks: 26,
    teams: Object.fromEntries(
      Object.entries(opened.teams).map(([id, it]) => [
        id,
        { ...it, revenue: Math.round(opened.startRevenue * 2 * times) },
      ]),
    ),
  });

  it('is ten chips before the first round', () =>
    expect(market.budgets(COFFEE, opened)).toEqual({ kawung: 10, mendung: 10, parang: 10 }));

  it.each([
    [1, 10],
    [1.14, 11],
    [0.86, 9],
    [0.2, 7],
    [3, 14],
  ])('after %d times the start revenue is %d', (times, chips) =>
    expect(market.budgets(COFFEE, earned(times))['parang']).toBe(chips),
  );
});

describe('the start', () => {
  it('is equal for all teams, whoever and how many they are', () => {
    const [few, many] = [['a', 'b'], TEAMS].map((teams) => market.open(COFFEE, teams));
    expect(new Set(Object.values(many?.teams ?? {}).map((it) => JSON.stringify(it))).size).toBe(1);
    expect(few?.startRevenue).toBe(many?.startRevenue);
    expect(few?.teams['a']?.segments['homes']?.customers).toBe(many?.teams['parang']?.segments['homes']?.customers);
  });

  it('is a running company: known, with customers, money in the till and leads waiting', () => {
    const state = market.open(COFFEE, TEAMS);
    for (const it of Object.values(state.teams)) {
      expect(it.cash).toBe(COFFEE.startCash);
      for (const cell of Object.values(it.segments)) {
        expect(cell.awareness).toBeGreaterThan(0.1);
        expect(cell.loyal).toBeGreaterThan(cell.customers);
        expect(cell.leads[1]).toBeGreaterThan(0);
      }
    }
  });

  it('can be set by the scenario, without losing a person', () => {
    const launch = { ...COFFEE, start: { awareness: 0.1, equity: 0.05, customers: 0.2 } };
    const [usual, fresh] = [COFFEE, launch].map((scenario) => market.open(scenario, TEAMS));
    const cell = fresh?.teams['parang']?.segments['homes'];
    expect(cell).toMatchObject({ awareness: 0.1, equity: 0.05 });
    const held = (state: typeof usual) =>
      (state?.pools['homes']?.shoppers ?? 0) +
      (state?.pools['homes']?.outside ?? 0) +
      Object.values(state?.teams ?? {}).reduce((sum, { segments }) => {
        const own = segments['homes'];
        return own === undefined ? sum : sum + own.customers + own.loyal + own.leads.reduce((a, b) => a + b, 0);
      }, 0);
    expect(held(fresh)).toBeCloseTo(held(usual), 5);
    expect(fresh?.startRevenue).toBeLessThan(usual?.startRevenue ?? 0);
  });
});
