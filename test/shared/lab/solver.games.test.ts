import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestReply } from '../../../shared/lab/solver/bestReply.ts';
import { courseOf, roundsOf } from '../../../shared/lab/solver/course.ts';
import { parOf, undominated } from '../../../shared/lab/solver/par.ts';
import type { RoundPlan, Weights } from '../../../shared/lab/solver/plan.ts';
import { PLACES, planOf, wholeChips } from '../../../shared/lab/solver/plan.ts';
import type { Played } from '../../../shared/lab/solver/play.ts';
import { play } from '../../../shared/lab/solver/play.ts';
import * as market from '../../../shared/market/market.ts';
import { PRICES } from '../../../shared/market/outcome.ts';
import type { Card } from '../../../shared/scenario/cards.ts';
import { CARDS, chipsOf, MOST_CHIPS, noChips, SALES_CARDS } from '../../../shared/scenario/cards.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';

const short = { ...COFFEE, rounds: 3, weeksPerRound: 13, agenda: COFFEE.agenda.slice(0, 3) };
const course = courseOf(short);
const placed = ({ stages }: Played): number[] =>
  stages.map(({ decision }) => CARDS.reduce((sum, card) => sum + decision.chips[card], 0));

describe('weights become whole chips', () => {
  const anyWeights = fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 20, noNaN: true })), { minLength: 13, maxLength: 13 })
    .map((list) => Object.fromEntries(PLACES.map((place, i) => [place, list[i] ?? 0])) as Weights);

  it('that are lawful, whatever the weights: at most three a card, the budget, and each role its part', () => {
    fc.assert(
      fc.property(
        anyWeights,
        fc.integer({ min: 7, max: 14 }),
        fc.integer({ min: 1, max: 6 }),
        (weights, budget, sales) => {
          const most = { sales, marketing: budget - sales };
          const chips = wholeChips(weights, { budget, most });
          for (const card of CARDS) {
            expect(Number.isInteger(chips[card])).toBe(true);
            expect(chips[card]).toBeGreaterThanOrEqual(0);
            expect(chips[card]).toBeLessThanOrEqual(MOST_CHIPS);
          }
          expect(chipsOf('sales', chips)).toBeLessThanOrEqual(most.sales);
          expect(chipsOf('marketing', chips)).toBeLessThanOrEqual(most.marketing);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    [{ ads: 1 }, 10, { ads: 3 }],
    [{ ads: 1, calls: 1 }, 4, { ads: 2, calls: 2 }],
    [{ ads: 1, brand: 1 }, 4, { ads: 2, brand: 1 }],
    [{ ads: 3, calls: 1 }, 4, { ads: 3, calls: 1 }],
    [{ ads: 1, keep: 1 }, 4, { ads: 2 }],
  ])('%j of %d chips is %j', (weights, budget, chips) => {
    const all = { ...noChips(), keep: 0, ...weights };
    const most = { sales: budget - 1, marketing: budget - 1 };
    expect(wholeChips(all, { budget, most })).toEqual({ ...noChips(), ...chips });
  });
});

describe('the best reply', () => {
  it('is the same twice, and never takes more plans than it may', () => {
    let played = 0;
    const once = bestReply(course, { evaluations: 30, onPlayed: () => (played += 1) });
    expect(played).toBe(30);
    expect(bestReply(course, { evaluations: 30 })).toEqual(once);
  });

  it('is lawful: within each budget, one of three prices, and closed choices stay as they are', () => {
    const reply = bestReply(course, { evaluations: 60 });
    expect(reply.stages).toHaveLength(roundsOf(course));
    for (const [index, { round, allowance, decision }] of reply.stages.entries()) {
      expect(placed(reply)[index]).toBeLessThanOrEqual(allowance.budget);
      expect(PRICES).toContain(decision.price);
      if (round < short.opens.price) expect(decision.price).toBe(short.housePlan.price);
      if (round < short.opens.focus) expect(decision.focus).toBe(short.housePlan.focus);
    }
    expect(chipsOf('sales', reply.stages[0]?.decision.chips ?? noChips())).toBeLessThanOrEqual(5);
  });

  it('is never worse with more plans to try, since they only go on from where fewer end; nor than the house plan', () => {
    const worth = (evaluations: number) => bestReply(course, { evaluations }).score.companyValue;
    const path = [6, 15, 30, 60, 120].map(worth);
    expect(path).toEqual([...path].sort((a, b) => a - b));
    const house = play(
      course,
      Array.from({ length: 3 }, () => planOf(short.housePlan)),
    ).score.companyValue;
    expect(path[0]).toBeGreaterThanOrEqual(house);
  });

  it('begins with what it is given: never worse than that', () => {
    const given = bestReply(course, { evaluations: 50 });
    const next = bestReply(course, { evaluations: 5, from: given.plan });
    expect(next.score.companyValue).toBeGreaterThanOrEqual(given.score.companyValue);
  });

  it('keeps to the cards it may use', () => {
    const reply = bestReply(course, { evaluations: 40, allowed: SALES_CARDS });
    for (const { decision } of reply.stages) expect(chipsOf('marketing', decision.chips)).toBe(0);
  });

  it('finds what trying everything finds, where that can be done', () => {
    const tiny = courseOf({
      ...short,
      rounds: 1,
      agenda: COFFEE.agenda.slice(0, 1),
      budget: { start: 3, least: 3, most: 3 },
    });
    const allowed: readonly Card[] = ['closing', 'ads'];
    const every: RoundPlan[] = [];
    for (let closing = 0; closing <= 3; closing += 1)
      for (let ads = 0; closing + ads <= 3; ads += 1) {
        const chips = { ...noChips(), closing, ads };
        every.push({ ...planOf({ chips, price: 1, focus: 'all' }, 3) });
      }
    const most = Math.max(...every.map((round) => play(tiny, [round]).score.companyValue));
    expect(bestReply(tiny, { evaluations: 60, allowed }).score.companyValue).toBe(most);
  });

  it('can begin in the middle of a workshop, and knows a shock that is announced', () => {
    const decisions = Object.fromEntries(Object.keys(course.start.teams).map((id) => [id, short.housePlan]));
    const { state } = market.step(course.scenario, course.start, decisions, { seed: 'pasar1:1', round: 1 });
    const later = courseOf(short, { start: state });
    expect(roundsOf(later)).toBe(2);
    const [shock] = short.shocks;
    if (!shock) throw new Error('no shock');
    const struck = { ...later, strikesOf: (round: number) => (round === 2 ? [{ shock, team: null }] : []) };
    const plan = bestReply(later, { evaluations: 10 }).plan;
    expect(play(struck, plan).score).not.toEqual(play(later, plan).score);
  });
});

describe('the frontier', () => {
  it('holds nothing that something else beats in both', () => {
    const points = fc.array(
      fc.record({ revenue: fc.integer({ min: 0, max: 9 }), brandValue: fc.integer({ min: 0, max: 9 }) }),
    );
    fc.assert(
      fc.property(points, (all) => {
        const edge = undominated(all);
        const beats = (a: (typeof all)[number], b: (typeof all)[number]): boolean =>
          a.revenue >= b.revenue &&
          a.brandValue >= b.brandValue &&
          (a.revenue > b.revenue || a.brandValue > b.brandValue);
        for (const kept of edge) expect(all.some((it) => beats(it, kept))).toBe(false);
        for (const it of all)
          expect(
            edge.some((kept) => beats(kept, it) || (kept.revenue === it.revenue && kept.brandValue === it.brandValue)),
          ).toBe(true);
      }),
    );
  });

  it('is part of a par that is the same every time and better than the house plan', () => {
    const options = { evaluations: 20, perDirection: 5 };
    const par = parOf(short, options);
    expect(par.best.companyValue).toBeGreaterThanOrEqual(par.house.companyValue);
    expect(undominated(par.frontier)).toEqual(par.frontier);
    expect(parOf(short, options)).toEqual(par);
  });
});
