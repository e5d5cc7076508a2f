import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import { MarketState } from '../../../shared/market/state.ts';
import { mixedState } from '../../../shared/replay/mixedState.ts';
import { anyDecision, coffee, SEED, start, TEAMS } from '../market/play.ts';

const scenario = coffee(6);
const opened = start(scenario);

/** The market after a round of these plans. */
const later = (plans: readonly unknown[]): MarketState =>
  market.step(
    scenario,
    opened,
    Object.fromEntries(TEAMS.map((id, i) => [id, plans[i]])) as never,
    { seed: SEED, round: 1 },
    [],
    { values: false },
  ).state;

function peopleIn(state: MarketState, segment: string): number {
  const pool = state.pools[segment];
  let people = (pool?.outside ?? 0) + (pool?.shoppers ?? 0);
  for (const { segments } of Object.values(state.teams)) {
    const cell = segments[segment];
    if (cell) people += cell.customers + cell.loyal + cell.leads.reduce((sum, it) => sum + it, 0);
  }
  return people;
}

describe('one team of one moment among the others of another', () => {
  it('brings all that is its own, meets all that is theirs, and nobody is lost or counted twice', () => {
    fc.assert(
      fc.property(fc.tuple(anyDecision, anyDecision, anyDecision), (plans) => {
        const now = later(plans);
        const mixed = mixedState(scenario, 'kawung', now, opened);
        expect(mixed.teams['kawung']).toEqual(now.teams['kawung']);
        expect(mixed.teams['parang']).toEqual(opened.teams['parang']);
        expect(MarketState.safeParse(mixed).success).toBe(true);
        for (const { id, people } of scenario.segments)
          expect(peopleIn(mixed, id) / (people * TEAMS.length)).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('is the state itself where both moments are one', () => {
    expect(mixedState(scenario, 'kawung', opened, opened)).toBe(opened);
  });

  it('shops as people did half way between the two moments', () => {
    const now = later([1, 2, 3].map(() => ({ chips: scenario.housePlan.chips, price: 0.5, focus: 'all' })));
    const share = ({ pools }: MarketState): number => {
      const { shoppers = 0, outside = 1 } = pools['homes'] ?? {};
      return shoppers / (shoppers + outside);
    };
    const [least, most] = [share(now), share(opened)].sort((a, b) => a - b);
    const mixed = share(mixedState(scenario, 'kawung', now, opened));
    expect(mixed).toBeCloseTo(((least ?? 0) + (most ?? 0)) / 2, 12);
  });

  it('leaves everybody a smaller share where the moments together hold more people than there are', () => {
    const crowded = (state: MarketState, team: string, share: number): MarketState => {
      const held = state.teams[team];
      const homes = held?.segments['homes'];
      const everybody = (scenario.segments.find(({ id }) => id === 'homes')?.people ?? 0) * TEAMS.length;
      if (!held || !homes) throw new Error('no homes');
      const cell = { ...homes, leads: [0, 0, 0, 0] as [number, number, number, number], loyal: 0, stocked: 0 };
      return {
        ...state,
        teams: {
          ...state.teams,
          [team]: { ...held, segments: { ...held.segments, homes: { ...cell, customers: everybody * share } } },
        },
      };
    };
    const mixed = mixedState(scenario, 'kawung', crowded(opened, 'kawung', 0.9), crowded(opened, 'parang', 0.9));
    const customers = (team: string) => mixed.teams[team]?.segments['homes']?.customers ?? 0;
    expect(customers('kawung')).toBeCloseTo(customers('parang'), 6);
    expect(mixed.pools['homes']?.outside).toBe(0);
    const people = (scenario.segments.find(({ id }) => id === 'homes')?.people ?? 0) * TEAMS.length;
    expect(peopleIn(mixed, 'homes') / people).toBeCloseTo(1, 9);
  });
});
