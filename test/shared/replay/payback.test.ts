import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as market from '../../../shared/market/market.ts';
import type { Decision } from '../../../shared/market/outcome.ts';
import { coursesFrom } from '../../../shared/replay/courses.ts';
import type { TeamLine } from '../../../shared/replay/payback.ts';
import { paidIn, paybackOf, paybackRow } from '../../../shared/replay/payback.ts';
import { rerun } from '../../../shared/replay/rerun.ts';
import type { Card, Chips } from '../../../shared/scenario/cards.ts';
import { CARDS, noChips } from '../../../shared/scenario/cards.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { COFFEE } from '../../../shared/scenario/shipped.ts';
import { officialLine } from '../../../shared/session/state.ts';
import { Bench } from './bench.ts';

const QUARTERLY: Scenario = { ...COFFEE, weeksPerRound: 13, warmUp: 4 };
const plan = (chips: Partial<Chips> = {}): Decision => ({ chips: { ...noChips(), ...chips }, price: 1, focus: 'all' });

/** A line as one team played it, without luck; its rivals do nothing. */
function lineOf(plans: readonly Decision[], scenario: Scenario = QUARTERLY, rivals: readonly string[] = []): TeamLine {
  const calm = { ...scenario, params: { ...scenario.params, noise: { interest: 0, closing: 0, demand: 0 } } };
  let state = market.open(scenario, ['kawung', ...rivals]);
  const rounds = plans.map((own) => {
    const decisions = { kawung: own, ...Object.fromEntries(rivals.map((id) => [id, plan()])) };
    const course = { state, decisions, shocks: [], luck: null };
    state = market.step(calm, state, decisions, { seed: 'pasar1:0', round: 1 }, [], { values: false }).state;
    return course;
  });
  return { scenario, team: 'kawung', rounds, budgets: plans.map(() => 10) };
}

const sum = (list: readonly number[]): number => list.reduce((all, it) => all + it, 0);

describe('one team and a lone card, to be checked by hand', () => {
  // docs/payback.md tells the same numbers: a unit earns 8500000 x (1 - .66) = 2890000 cents, so that profit is units x that.
  const scenario = { ...COFFEE, weeksPerRound: 13 };
  const none = [plan(), plan(), plan(), plan()];
  const units = (plans: readonly Decision[]): number[] => {
    const line = lineOf(plans, scenario);
    return line.rounds.map(({ state, decisions }) => {
      const calm = { ...scenario, params: { ...scenario.params, noise: { interest: 0, closing: 0, demand: 0 } } };
      const { outcome } = market.step(calm, state, decisions, { seed: 'pasar1:0', round: 1 }, [], { values: false });
      return outcome.teams['kawung']?.flows.units ?? 0;
    });
  };

  it.each<[Card, number, number, readonly number[], number | null]>([
    ['ads', 2, 4_810_000, [446.5, 162.9, 46.9, 13.5], 1],
    ['brand', 3, 7_215_000, [88.2, 228.5, 216.1, 210.3], 2],
    ['discount', 1, 2_405_000, [103.0, -35.1, -24.4, -16.0], null],
  ])('%s', (card, chips, rupiah, more, paid) => {
    const plans = [plan({ [card]: chips }), ...none.slice(1)];
    const row = paybackRow(lineOf(plans, scenario), 0, card);
    const without = units(none);
    const added = units(plans).map((it, quarter) => Math.round(10 * (it - (without[quarter] ?? 0))) / 10);
    expect(added).toEqual(more);
    expect(row).toMatchObject({ chips, cost: rupiah * 100, from: 1, paidIn: paid });
    const first = card === 'discount' ? 1 : 0;
    for (const [quarter, it] of more.entries())
      if (quarter >= first) expect((row.profits[quarter] ?? 0) / 2_890_000).toBeCloseTo(it, 0);
  });

  it('the discount sells more and still earns less: the cut is given on every lead that is won', () => {
    const row = paybackRow(lineOf([plan({ discount: 1 }), ...none.slice(1)], scenario), 0, 'discount');
    expect(row.profits.every((cents) => cents < 0)).toBe(true);
  });
});

describe('laws', () => {
  const anyChips = fc.record(Object.fromEntries(CARDS.map((card) => [card, fc.integer({ min: 0, max: 2 })])));
  const short = { ...QUARTERLY, weeksPerRound: 9 };

  it('removing nothing changes nothing, and a card without a chip has a row of noughts', () => {
    fc.assert(
      fc.property(fc.array(anyChips, { minLength: 2, maxLength: 2 }), fc.constantFrom(...CARDS), (chips, card) => {
        const line = lineOf(
          chips.map((it) => plan({ ...it, [card]: 0 })),
          short,
          ['parang'],
        );
        const row = paybackRow(line, 0, card);
        expect([row.cost, row.chips, row.paidIn, ...row.profits.filter((it) => it !== 0)]).toEqual([0, 0, null]);
        const own = line.rounds[0]?.decisions['kawung'] ?? plan();
        const [again, removed] = [own, { ...own, chips: { ...own.chips, [card]: 0 } }].map((it) =>
          rerun(line.scenario, line.team, line.rounds, it),
        );
        expect(removed).toEqual(again);
      }),
      { numRuns: 5 },
    );
  });

  it('the quarters are the whole difference, to the cent, wherever rounds begin within them', () => {
    fc.assert(
      fc.property(anyChips, fc.constantFrom(...CARDS), (chips, card) => {
        const line = lineOf([plan(), plan({ ...chips, [card]: 2 })], short, ['parang']);
        const row = paybackRow(line, 1, card);
        const own = line.rounds[1]?.decisions['kawung'] ?? plan();
        const [withIt, without] = [2, 0].map((count) => {
          const played = rerun(short, 'kawung', line.rounds.slice(1), {
            ...own,
            chips: { ...own.chips, [card]: count },
          });
          return sum(played.profits) + sum(market.runOffOfTeam(short, played.end, 'kawung'));
        });
        expect(sum(row.profits)).toBe((withIt ?? 0) - (without ?? 0));
        expect(row.profits.every(Number.isInteger)).toBe(true);
        expect(row.profits).toHaveLength(2 + 8);
      }),
      { numRuns: 5 },
    );
  });

  it('has a row for each card with chips, and the same line gives the same bytes', () => {
    const line = lineOf([plan({ ads: 1, care: 2 }), plan({ brand: 3 })], short, ['parang']);
    const map = paybackOf(line);
    expect(map.rows.map(({ round, card }) => `${round} ${card}`)).toEqual(['1 care', '1 ads', '2 brand']);
    expect(JSON.stringify(paybackOf(structuredClone(line)))).toBe(JSON.stringify(map));
    expect(map).toMatchObject({ played: 2, runOff: 8 });
  });

  it('what was not placed stayed in the till at what chips cost', () => {
    const { kept } = paybackOf(lineOf([plan({ ads: 2 }), plan({ brand: 3, ads: 3, calls: 3, care: 1 })], QUARTERLY));
    expect(kept).toEqual([{ round: 1, chips: 8, cents: 8 * 13 * COFFEE.chipPrice }]);
  });
});

it('chips of the last round are not called worthless: what they earn in the time after it is told', () => {
  const row = paybackRow(lineOf([plan(), plan({ brand: 3 })]), 1, 'brand');
  const [ownQuarter = 0, ...after] = row.profits;
  expect(sum(after)).toBeGreaterThan(2 * ownQuarter);
  expect(row).toMatchObject({ from: 2, paidIn: expect.any(Number) });
});

describe('paid back', () => {
  it.each<[string, number, readonly number[], number | null]>([
    ['at once', 10, [10, 0, 0], 3],
    ['when the sum reaches the cost', 10, [4, 5, 1], 5],
    ['not, where the sum stays below', 10, [4, 5, 0], null],
    ['not, where it falls below again', 10, [15, -6, 0], null],
    ['when it is back for good', 10, [15, -6, 1], 5],
    ['at once, where it cost nothing and lost nothing', 0, [0, 0, 0], 3],
  ])('%s', (_, cost, profits, quarter) => {
    expect(paidIn(cost, 3, profits)).toBe(quarter);
  });
});

describe('a session', () => {
  it.each(['shared', 'parallel'] as const)('is told by the rounds that were recorded, in %s markets', (kind) => {
    const { state } = new Bench('pasar1:7e57', 2, { market: kind }).toTheEnd();
    const { line, rounds } = officialLine(state);
    const courses = coursesFrom(state, line, 1);
    const [first] = courses;
    if (!first) throw new Error('nothing was played');
    const again = rerun(state.scenario, 'kawung', courses, first.decisions['kawung'] ?? plan());
    expect(sum(again.profits)).toBe(sum(rounds.map(({ outcome }) => outcome?.teams['kawung']?.grossProfit ?? 0)));
    expect(again.spends).toEqual(rounds.map(({ outcome }) => outcome?.teams['kawung']?.spend));
    const row = paybackRow(
      { scenario: state.scenario, team: 'kawung', rounds: courses, budgets: [10, 10] },
      0,
      'closing',
    );
    expect(row.cost).toBe(row.chips * COFFEE.chipPrice * 26);
    expect(row.paidIn).not.toBeNull();
  });
});
