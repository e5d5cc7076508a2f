import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townAt } from '../../../client/present/town.ts';
import { quarterMarks } from '../../../client/present/townQuarters.ts';
import { reachOf, repAt, roster } from '../../../client/present/townReps.ts';
import { centsPerCoin, peopleScale, roundNumber } from '../../../client/present/townScale.ts';
import { quotaFlags } from '../../../client/present/townStalls.ts';
import { noChips } from '../../../shared/scenario/cards.ts';
import type { ReleasedOutcome, View } from '../../../shared/view/parts.ts';
import { townView } from '../fixtures/townView.ts';

const view = townView(4, 3, 26);
const released = (of: View, team: string, round = 3): ReleasedOutcome => {
  const it = of.outcomes[round]?.teams[team];
  if (!it) throw new Error('no outcome');
  return it;
};
const stall = (of: View, team: string, week: number) => {
  const found = townAt(of, 3, week, null)?.stalls.find((it) => it.team === team);
  if (!found) throw new Error('no stall');
  return found;
};
const withBrand = (before: number, after: number): View => {
  const other = structuredClone(view);
  for (const round of ['1', '3'])
    Object.values(other.outcomes[round]?.teams ?? {}).forEach((it) => {
      it.brandValueBefore = 100_000;
    });
  Object.assign(released(other, 'kawung'), { brandValueBefore: before, brandValue: after });
  return other;
};

describe('brand value', () => {
  it.each([
    // before, after, week, tiers
    [100_000, 100_000, 13, 2],
    [100_000, 200_000, 26, 4],
    [100_000, 200_000, 13, 3],
    [150_000, 50_000, 0, 3],
    [150_000, 50_000, 26, 1],
    [100_000, 900_000, 26, 5],
    [-50_000, -80_000, 26, 1],
  ])('from %d to %d gives a roof of tiers in week %d: %d', (before, after, week, tiers) => {
    expect(stall(withBrand(before, after), 'kawung', week).tiers).toBeCloseTo(tiers, 6);
  });

  it('lights the lanterns with the roof', () => {
    const dark = stall(withBrand(100_000, 20_000), 'kawung', 26);
    const bright = stall(withBrand(100_000, 900_000), 'kawung', 26);
    expect([dark.glow, bright.glow]).toEqual([0, 1]);
  });
});

describe('revenue', () => {
  it('is the outcome’s, week by week, and all of it at the end', () => {
    const { weeks, revenue } = released(view, 'parang');
    expect(stall(view, 'parang', 0).revenue).toBe(0);
    expect(stall(view, 'parang', 1).revenue).toBe(weeks.revenue[0]);
    expect(stall(view, 'parang', 26).revenue).toBe(revenue);
  });

  it('piles up coins of one size for all teams, about thirty for the best', () => {
    const coin = townAt(view, 3, 26, null)?.scale.coin ?? 0;
    const best = Math.max(...['kawung', 'parang', 'truntum', 'mendung'].map((team) => stall(view, team, 26).coins));
    expect(best).toBeGreaterThanOrEqual(12);
    expect(best).toBeLessThanOrEqual(30);
    expect(stall(view, 'truntum', 20).coins).toBe(Math.floor(stall(view, 'truntum', 20).revenue / coin));
  });
});

describe('quota flags', () => {
  const team = {
    ...released(view, 'kawung'),
    quarters: [
      { quarter: 5, quota: 100, revenue: 130, hit: true },
      { quarter: 6, quota: 100, revenue: 70, hit: false },
    ],
  };
  it.each([
    [0, ['pending', 'pending']],
    [12.9, ['pending', 'pending']],
    [13, ['hit', 'pending']],
    [25.9, ['hit', 'pending']],
    [26, ['hit', 'missed']],
  ])('in week %d they stand %j', (week, states) => {
    expect(quotaFlags(team, week, 26).map((flag) => flag.state)).toEqual(states);
  });

  it('has one quarter in a round of 13 weeks', () => {
    expect(quotaFlags({ ...team, quarters: team.quarters.slice(0, 1) }, 13, 13)).toMatchObject([
      { week: 13, state: 'hit' },
    ]);
  });

  it('shows a team its own flag, and everyone who met the target', () => {
    const picture = townAt(view, 3, 13, 'kawung');
    if (!picture) throw new Error('no picture');
    const [mark] = quarterMarks(picture);
    expect(mark?.state).toBe(released(view, 'kawung').quarters[0]?.hit ? 'hit' : 'missed');
    expect([...(mark?.hits ?? []), ...(mark?.misses ?? [])].sort()).toEqual(picture.stalls.map((it) => it.name).sort());
  });
});

describe('direct and indirect work', () => {
  const withChips = (chips: Partial<ReturnType<typeof noChips>>): View => {
    const other = structuredClone(view);
    const outcome = other.outcomes['3'];
    if (!outcome) throw new Error('no outcome');
    outcome.own['kawung'] = {
      decision: { chips: { ...noChips(), ...chips }, price: 1, focus: 'all' },
      split: { sales: 5, marketing: 5 },
      source: { sales: 'locked', marketing: 'locked' },
      prediction: { sales: null, marketing: null },
      corrections: [],
      adjustments: [],
    };
    return other;
  };
  it.each([
    [{}, { reps: 0, rings: 0 }],
    [{ calls: 1 }, { reps: 1, rings: 0 }],
    [
      { calls: 3, closing: 2 },
      { reps: 3, rings: 0 },
    ],
    [
      { brand: 3, ads: 3, content: 3 },
      { reps: 0, rings: 4 },
    ],
    [
      { coaching: 3, research: 3 },
      { reps: 0, rings: 0 },
    ],
  ])('own chips %j show as %j', (chips, reach) => {
    const outcome = withChips(chips).outcomes['3'];
    expect(outcome && reachOf(outcome, 'kawung')).toEqual(reach);
  });

  it('of rivals follows from the people they brought in', () => {
    const outcome = view.outcomes['3'];
    if (!outcome) throw new Error('no outcome');
    const none = structuredClone(outcome);
    const { weeks } = none.teams['parang'] as ReleasedOutcome;
    weeks.inbound.fill(0);
    weeks.outbound.fill(0);
    expect(reachOf(none, 'parang')).toEqual({ reps: 0, rings: 0 });
    expect(reachOf(outcome, 'parang').rings).toBeGreaterThan(0);
  });

  it('a rep visits one person at a time and is home when nobody waits', () => {
    const spot = { place: 'square', team: -1, slot: 4 } as const;
    const visits = [2, 2.1, 5].map((from) => ({ team: 0, spot, from, until: from + 0.7 }));
    const [turns = []] = roster(visits, 0, 1);
    expect(turns.map((turn) => turn.from)).toEqual([2, 5]);
    expect(repAt(turns, 0.5, 0, 0)).toMatchObject({ to: null, t: 1, talking: false });
    expect(repAt(turns, 2.3, 0, 0)).toMatchObject({ to: spot, talking: true });
    expect(repAt(turns, 4, 0, 0)).toMatchObject({ to: null, t: 1 });
  });
});

describe('scales', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.2, 2],
    [3, 5],
    [5, 5],
    [6, 10],
    [141, 200],
    [1001, 2000],
  ])('the round number from %d on is %d', (least, number) => expect(roundNumber(least)).toBe(number));

  it('has one scale where all fit, and a coarser one for a large outskirts', () => {
    expect(peopleScale(8_000, 16_000, 380, 4)).toEqual({ market: 80, outskirts: 80 });
    expect(peopleScale(46_000, 10_700, 380, 4)).toEqual({ market: 50, outskirts: 400 });
  });

  it('has fewer outsiders where each may carry many dots', () => {
    const outsiders = [1, 4, 6, 8].map((dots) => 90_000 / peopleScale(90_000, 14_000, 580, dots).outskirts);
    expect(outsiders[1]).toBe(outsiders[0]);
    expect(outsiders[2]).toBeLessThan(outsiders[1] ?? 0);
    expect(outsiders[3]).toBeLessThan(outsiders[2] ?? 0);
  });

  it('fills a town: never more figures than it holds, and of one scale never fewer than half of them', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90_000 }),
        fc.integer({ min: 0, max: 90_000 }),
        fc.integer({ min: 100, max: 600 }),
        fc.integer({ min: 1, max: 8 }),
        (outside, inMarket, most, dots) => {
          const { market, outskirts } = peopleScale(outside, inMarket, most, dots);
          const figures = outside / outskirts + inMarket / market;
          expect(figures).toBeLessThanOrEqual(most + 1e-9);
          if (market === outskirts && market > 1) expect(figures).toBeGreaterThanOrEqual(most / 2 - 1e-9);
        },
      ),
    ));

  it('counts coins in whole units of the currency', () => {
    expect(centsPerCoin(1_130_744_639_48) % 100).toBe(0);
    expect(centsPerCoin(0)).toBe(100);
  });
});
