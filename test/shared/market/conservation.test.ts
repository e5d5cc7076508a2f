import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeklySpend } from '../../../shared/market/ledger.ts';
import * as market from '../../../shared/market/market.ts';
import { Outcome } from '../../../shared/market/outcome.ts';
import { MarketState } from '../../../shared/market/state.ts';
import { noChips } from '../../../shared/scenario/cards.ts';
import { anyDecision, anyStrikes, coffee, SEED, start, TEAMS, team } from './play.ts';

const anyRound = fc.tuple(fc.tuple(anyDecision, anyDecision, anyDecision), anyStrikes);
const named = (decisions: readonly unknown[]) => Object.fromEntries(TEAMS.map((id, i) => [id, decisions[i]])) as never;

function peopleIn(state: MarketState, segment: string): number {
  const pool = state.pools[segment];
  let people = (pool?.outside ?? 0) + (pool?.shoppers ?? 0);
  for (const { segments } of Object.values(state.teams)) {
    const cell = segments[segment];
    if (cell !== undefined) people += cell.customers + cell.loyal + cell.leads.reduce((sum, x) => sum + x, 0);
  }
  return people;
}

describe('people are conserved', () => {
  it('in every week and segment, whatever the plans and shocks', () => {
    const scenario = coffee(1);
    const opened = start(scenario);
    fc.assert(
      fc.property(fc.array(anyRound, { minLength: 1, maxLength: 8 }), (weeks) => {
        let state = opened;
        weeks.forEach(([decisions, strikes], i) => {
          state = market.step(scenario, state, named(decisions), { seed: SEED, round: i + 1 }, strikes, {
            values: false,
          }).state;
          expect(MarketState.safeParse(state).success).toBe(true);
          for (const { id, people } of scenario.segments) {
            expect(peopleIn(state, id) / (people * TEAMS.length)).toBeCloseTo(1, 9);
          }
          for (const { segments } of Object.values(state.teams))
            for (const cell of Object.values(segments))
              expect(cell.stocked).toBeLessThanOrEqual(cell.customers + cell.loyal + 1e-9);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('in the funnel as every team sees it, every week', () => {
    const scenario = coffee(26);
    const opened = start(scenario);
    const everyone = scenario.segments.reduce((sum, { people }) => sum + people * TEAMS.length, 0);
    fc.assert(
      fc.property(anyRound, ([decisions, strikes]) => {
        const { outcome } = market.step(scenario, opened, named(decisions), { seed: SEED, round: 1 }, strikes);
        expect(Outcome.safeParse(outcome).success).toBe(true);
        for (const id of TEAMS) {
          const { weeks, before, after, flows } = team(outcome, id);
          for (const funnel of [before, after, ...weeks.map((week) => week.funnel)])
            expect(Object.values(funnel).reduce((sum, x) => sum + x, 0) / everyone).toBeCloseTo(1, 9);
          expect(weeks.at(-1)?.funnel).toEqual(after);
          for (const key of Object.keys(flows) as (keyof typeof flows)[])
            expect(weeks.reduce((sum, week) => sum + week.flows[key], 0)).toBeCloseTo(flows[key], 6);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('money is conserved to the cent', () => {
  it('from the till before, through gross profit, chips and overhead, to the till after', () => {
    const scenario = coffee(26);
    const opened = start(scenario);
    fc.assert(
      fc.property(anyRound, ([decisions]) => {
        const { state, outcome } = market.step(scenario, opened, named(decisions), { seed: SEED, round: 1 });
        TEAMS.forEach((id, i) => {
          const it = team(outcome, id);
          const chips = decisions[i]?.chips;
          expect(it.spend).toBe(chips === undefined ? 0 : weeklySpend(scenario, chips) * 26);
          expect(it.cash).toBe(scenario.startCash + it.grossProfit - it.spend - scenario.overhead * 26);
          expect(state.teams[id]?.cash).toBe(it.cash);
          expect(it.weeks.reduce((sum, week) => sum + week.revenue, 0)).toBe(it.revenue);
          expect(it.quarters.reduce((sum, quarter) => sum + quarter.revenue, 0)).toBe(it.revenue);
          expect(it.companyValue).toBe(it.cash + it.customerValue + it.brandValue);
        });
      }),
      { numRuns: 10 },
    );
  });

  it('a chip costs its weekly price times its own factor', () => {
    const scenario = coffee(13, { chipCost: { ...coffee().params.chipCost, ads: 1.5 } });
    expect(weeklySpend(scenario, { ...noChips(), ads: 2, calls: 1 })).toBe(4 * scenario.chipPrice);
  });
});
