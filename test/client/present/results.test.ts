import { describe, expect, test } from 'vitest';
import { funnelSteps } from '../../../client/present/funnel.ts';
import { handOff } from '../../../client/present/handOff.ts';
import { predictionRows } from '../../../client/present/predictionRows.ts';
import { resultOf, resultRounds } from '../../../client/present/resultRounds.ts';
import { roundPlan } from '../../../client/present/roundPlan.ts';
import { quotasInTable, teamRows } from '../../../client/present/teamRows.ts';
import { MILLION, viewOf } from '../fixtures/view.ts';

const letterName = (letter: string): string => `Rival ${letter}`;
const view = viewOf('sales', { round: 5 }, 4);
const played = (round: number) => {
  const result = resultOf(view, 'kawung', round);
  const own = result?.outcome.own['kawung'];
  if (!result?.team || !own) throw new Error('the fixture grants the first team');
  return { result: result.team, own };
};

describe('history', () => {
  test('offers every round that was played, in order', () => {
    expect(resultRounds({ ...view, outcomes: Object.fromEntries(Object.entries(view.outcomes).reverse()) })).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test('has nothing to say of a round that was not', () => {
    expect(resultOf(view, 'kawung', 5)).toBeNull();
  });
});

describe('the table of teams', () => {
  const rows = teamRows(view, 'parang', 2, letterName);

  test('keeps the order of the teams and marks one’s own', () => {
    expect(rows.map(({ name, own }) => [name, own])).toEqual([
      ['Kawung', false],
      ['Parang', true],
      ['Truntum', false],
      ['Mendung', false],
    ]);
  });

  test('sums revenue up to the round looked at, and no further', () => {
    const first = view.outcomes['1']?.teams['kawung']?.revenue ?? 0;
    expect(rows[0]?.revenueSoFar).toBe(first + (rows[0]?.revenue ?? 0));
  });

  test('shows how brand value moved', () => {
    expect(rows[0]?.brandChange).toBe(96 * MILLION);
    expect(rows[1]?.brandChange).toBe(-12 * MILLION);
  });

  test('names the two quotas of the round', () => {
    expect(quotasInTable(rows)).toEqual([
      { quarter: 3, quota: 484 * MILLION },
      { quarter: 4, quota: 496 * MILLION },
    ]);
  });

  test('has no company value unless the facilitator shows it', () => {
    const outcomes = structuredClone(view.outcomes);
    const second = outcomes['2'];
    if (second) second.companyValue = { kawung: 7 };
    expect(teamRows({ ...view, outcomes }, null, 2, letterName)[0]?.companyValue).toBeNull();
    const shown = { ...view, outcomes, session: { ...view.session, companyValue: true } };
    expect(teamRows(shown, null, 2, letterName)[0]?.companyValue).toBe(7);
  });
});

describe('one’s own team', () => {
  test('its funnel has a change for every step and bars that end at the larger side', () => {
    const steps = funnelSteps(played(2).result);
    expect(steps.map(({ step }) => step)).toEqual(['unaware', 'aware', 'shoppers', 'leads', 'customers', 'loyal']);
    for (const row of steps) {
      expect(row.before + row.change).toBe(row.after);
      expect(Math.max(row.beforeLength, row.afterLength)).toBe(1);
    }
  });

  test('an empty step draws no bar and divides by nothing', () => {
    const none = { unaware: 0, aware: 0, shoppers: 0, leads: 0, customers: 0, loyal: 0, rivals: 0 };
    expect(funnelSteps({ before: none, after: none }).every((row) => row.afterLength === 0)).toBe(true);
  });

  test('leads are counted over the whole round', () => {
    const { result } = played(2);
    const flow = handOff(result);
    expect(flow.cold).toBe(15 * 26);
    expect(flow.won).toBe(17 * 26);
    expect(flow.waiting).toBe(result.after.leads);
    expect(flow.won + flow.notBought + flow.cold + flow.waiting).toBe(result.before.leads + flow.brought + flow.found);
  });

  test('its plan says which role’s chips came from a draft or a default', () => {
    const [sales, marketing] = roundPlan(played(1).own);
    expect([sales?.source, sales?.unlocked]).toEqual(['locked', false]);
    expect([marketing?.source, marketing?.unlocked]).toEqual(['house', true]);
  });

  test('its plan lists cards with chips and counts tactical against strategic', () => {
    const [sales, marketing] = roundPlan(played(2).own);
    expect(sales?.cards.map(({ card, count }) => [card, count])).toEqual([
      ['calls', 1],
      ['closing', 2],
      ['care', 2],
    ]);
    expect([sales?.tactical, sales?.strategic, marketing?.tactical, marketing?.strategic]).toEqual([3, 2, 1, 3]);
  });

  test('a prediction is held against the truth of its own score', () => {
    const { own, result } = played(3);
    const [sales, marketing] = predictionRows(own, result);
    expect(sales).toEqual({
      role: 'sales',
      truth: result.revenue,
      predicted: 900 * MILLION,
      gap: result.revenue - 900 * MILLION,
    });
    expect(marketing).toEqual({ role: 'marketing', truth: result.brandValue, predicted: null, gap: null });
  });
});
