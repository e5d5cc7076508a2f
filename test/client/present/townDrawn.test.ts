import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townAt } from '../../../client/present/town.ts';
import { flightsAt, reachedAt } from '../../../client/present/townCoins.ts';
import { drawnOf } from '../../../client/present/townDrawn.ts';
import { coinOf } from '../../../client/present/townStalls.ts';
import { townView } from '../fixtures/townView.ts';

const WEEKS = 26;
const view = townView(3, 2, WEEKS);
const outcome = view.outcomes['2'];
if (!outcome) throw new Error('no outcome');
const coin = coinOf(outcome);
const teams = Object.values(outcome.teams);

describe('what the stage says it has drawn', () => {
  it('is the sum of its sprites, by state and team', () => {
    const counts = new Map([
      ['outsider.0.stand', 3],
      ['outsider.5.left', 2],
      ['shopper.1.stand', 4],
      ['ring-cold', 1],
      ['cold.1.right', 1],
      ['0/customer.2.stand', 6],
      ['0/heart', 2],
      ['0/tier.1', 1],
      ['1/dot', 5],
      ['1/coin', 7],
      ['1/flag-hit', 1],
      ['1/flag-pending', 1],
    ]);
    const drawn = drawnOf(counts, ['kawung', 'parang'], 9);
    expect(drawn).toMatchObject({ week: 9, outsiders: 5, shoppers: 4, cold: 1 });
    expect(drawn.teams[0]).toMatchObject({ team: 'kawung', customers: 6, loyal: 2, tiers: 2, aware: 0, coins: 0 });
    expect(drawn.teams[1]).toMatchObject({ aware: 5, coins: 7, flags: { hit: 1, missed: 0, pending: 1 } });
  });
});

describe('coins fly as revenue comes in', () => {
  it('land when the revenue has reached them, and lie on the pile from then on', () => {
    for (const team of teams)
      fc.assert(
        fc.property(fc.double({ min: 0, max: WEEKS, noNaN: true }), (week) => {
          const flights = flightsAt(team, week, WEEKS, coin, { team: 0, people: 50 });
          const stall = townAt(view, 2, week, null)?.stalls[teams.indexOf(team)];
          flights.forEach((flight, n) => {
            expect(flight.coin).toBe((stall?.coins ?? 0) + n);
            expect(flight.t).toBeGreaterThanOrEqual(0);
            expect(flight.t).toBeLessThanOrEqual(1);
            expect(reachedAt(team.weeks.revenue, (flight.coin + 1) * coin, WEEKS)).toBeGreaterThanOrEqual(week - 1e-6);
          });
        }),
      );
  });

  it('are none without motion, none when the round is over, and none from a team that sold nothing', () => {
    expect(townAt(view, 2, 9, null, { still: true })?.stalls.every(({ flights }) => flights.length === 0)).toBe(true);
    expect(townAt(view, 2, WEEKS, null)?.stalls.every(({ flights }) => flights.length === 0)).toBe(true);
    const [team] = teams;
    if (!team) throw new Error('no team');
    const poor = { ...team, weeks: { ...team.weeks, revenue: team.weeks.revenue.map(() => 0) } };
    expect(flightsAt(poor, 9, WEEKS, coin, { team: 0, people: 50 })).toEqual([]);
  });
});

describe('flags go up', () => {
  it('from the end of their quarter on, and stay up', () => {
    const up = (week: number): (number | undefined)[] =>
      townAt(view, 2, week, null)?.stalls[0]?.quotas.map((flag) => flag.up) ?? [];
    expect(up(12.9)).toEqual([0, 0]);
    expect(up(13)).toEqual([0, 0]);
    expect(up(13.35)[0]).toBeCloseTo(0.5);
    expect(up(20)).toEqual([1, 0]);
    expect(up(WEEKS)).toEqual([1, 1]);
  });
});

describe('a shock shows', () => {
  const shock = {
    shock: 'rain',
    name: { en: 'Rain', id: 'Hujan' },
    story: { en: '', id: '' },
    effect: 'demand',
  } as const;
  const struck = (weeks: number, team: string | null): typeof view => {
    const other = structuredClone(view);
    other.outcomes['2']?.shocks.push({ ...shock, weeks, team });
    return other;
  };
  const seen = (from: typeof view, week: number, own: string | null = null) => townAt(from, 2, week, own)?.shocks ?? [];

  it('for its weeks, or the whole round', () => {
    expect(seen(struck(6, null), 5.9)).toHaveLength(1);
    expect(seen(struck(6, null), 6)).toHaveLength(0);
    expect(seen(struck(0, null), WEEKS)).toHaveLength(1);
  });

  it('where it was, also when another has ended', () => {
    const both = struck(4, null);
    both.outcomes['2']?.shocks.push({ ...shock, shock: 'fair', weeks: 0, team: null });
    expect(seen(both, 1).map(({ shock: id, place }) => [id, place])).toEqual([
      ['rain', 0],
      ['fair', 1],
    ]);
    expect(seen(both, 9).map(({ shock: id, place }) => [id, place])).toEqual([['fair', 1]]);
  });

  it('beside the team that it strikes, and at no stall where it strikes all', () => {
    expect(seen(struck(6, 'parang'), 1)[0]?.teams).toEqual([1]);
    expect(seen(struck(6, null), 1)[0]?.teams).toEqual([]);
  });
});
