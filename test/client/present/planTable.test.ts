import { describe, expect, test } from 'vitest';
import { expectedPlan } from '../../../client/present/expectedPlan.ts';
import { countAfterPress, placingOf, planTable } from '../../../client/present/planTable.ts';
import type { Wish } from '../../../shared/protocol/clientMessages.ts';
import type { PlanPart } from '../../../shared/view/parts.ts';
import { planOf, viewOf } from '../fixtures/view.ts';

const place = (card: 'calls' | 'closing' | 'brand', count: number, round = 1): Wish => ({
  type: 'PlaceChips',
  round,
  card,
  count,
});

const tableOf = (change: Partial<PlanPart>, pending: readonly Wish[] = []) => {
  const table = planTable(viewOf('sales', change), 'kawung-sales', pending);
  if (!table) throw new Error('a view in planning has a table');
  return table;
};

describe('a wish on its way', () => {
  test('is drawn at once, and marked until it is confirmed', () => {
    const table = tableOf({ chips: { calls: 1 }, placed: 1 }, [place('closing', 2)]);
    expect(table.cards.map(({ card, count }) => [card, count])).toEqual([
      ['calls', 1],
      ['closing', 2],
      ['discount', 0],
      ['care', 0],
      ['coaching', 0],
      ['fieldInsight', 0],
    ]);
    expect(table.left).toBe(2);
    expect(table.cards.filter((it) => it.onItsWay).map((it) => it.card)).toEqual(['closing']);
  });

  test('that was refused leaves nothing behind', () => {
    const plan = planOf('sales', { chips: { calls: 1 }, placed: 1 });
    expect(expectedPlan(expectedPlan(plan, [place('calls', 3)]), [])).not.toEqual(plan);
    expect(expectedPlan(plan, [])).toEqual(plan);
  });

  test('for more coins than the tray holds waits for the server', () => {
    const full = planOf('sales', { chips: { calls: 3, closing: 2 }, placed: 5 });
    expect(expectedPlan(full, [place('closing', 3)])).toEqual(full);
    expect(expectedPlan(full, [place('calls', 0), place('closing', 3)]).chips).toMatchObject({ calls: 0, closing: 3 });
  });

  test('takes chips back even from a plan that holds too many', () => {
    const over = planOf('sales', { split: { sales: 3, marketing: 7 }, chips: { calls: 3, closing: 2 }, placed: 5 });
    expect(expectedPlan(over, [place('calls', 2)]).placed).toBe(4);
  });

  test.each([
    ['of another round', place('calls', 1, 2)],
    ['for a card of the other role', place('brand', 1)],
    ['for the price, which is Marketing’s', { type: 'SetPrice', round: 1, price: 1.1 }],
    ['for the prediction of the other role', { type: 'CommitPrediction', round: 1, role: 'marketing', cents: 1 }],
    ['whose result only the server knows', { type: 'UndoMove', round: 1, role: 'sales' }],
  ] as const)('%s changes nothing here', (_, wish) => {
    const plan = planOf('sales');
    expect(expectedPlan(plan, [wish])).toEqual(plan);
  });
});

describe('the table', () => {
  test('says who locked and who wrote last, by name', () => {
    const table = tableOf({ lockedBy: 'kawung-sales', lastWriter: 'kawung-marketing' });
    expect(table.locked).toEqual({ name: 'Budi', mine: true });
    expect(table.lastWriter).toEqual({ name: 'Sari', mine: false });
  });

  test('shows of the other role only who, how many, and whether locked', () => {
    expect(tableOf({ other: { placed: 3, lockedBy: 'kawung-marketing', byBot: false } }).other).toEqual({
      role: 'marketing',
      names: ['Sari'],
      placed: 3,
      share: 5,
      lockedBy: 'Sari',
      byBot: false,
    });
  });

  test('counts what is too many when the split shrank', () => {
    const table = tableOf({ split: { sales: 3, marketing: 7 }, chips: { calls: 3, closing: 2 }, placed: 5 });
    expect([table.left, table.over]).toEqual([0, 2]);
  });

  test.each([
    ['a locked plan', { lockedBy: 'kawung-sales' }, 'locked'],
    ['a draft that fits', { placed: 2, chips: { calls: 2 } }, 'draft'],
    ['an empty draft in round 1', {}, 'house'],
    ['an empty draft later', { round: 2, ifSilent: 'last' }, 'last'],
    ['an empty draft where a bot stands in', { ifSilent: 'bot' }, 'bot'],
    ['a draft that no longer fits', { ifSilent: 'last', placed: 6, chips: { calls: 3, closing: 3 } }, 'last'],
  ] as const)('names what counts when time runs out: %s', (_, change, counts) => {
    expect(tableOf(change).atTimeUp).toBe(counts);
  });

  test('is not there outside planning', () => {
    expect(planTable({ ...viewOf('sales'), plan: null }, 'kawung-sales', [])).toBeNull();
  });
});

test('a press fills up to a place, and a press on the last chip takes it back', () => {
  expect([countAfterPress(0, 3), countAfterPress(3, 1), countAfterPress(2, 2), countAfterPress(1, 1)]).toEqual([
    3, 1, 1, 0,
  ]);
});

describe('a chip that is carried', () => {
  const lying = { chips: { calls: 2, closing: 3, care: 0 }, placed: 4 } as const;
  const CARRIED = { card: 'care', count: 1, from: { card: 'calls', count: 1 } } as const;

  test.each([
    ['from the tray to a card', lying, 'tray', 'care', { card: 'care', count: 1 }],
    ['from a card to the tray', lying, 'calls', 'tray', { card: 'calls', count: 1 }],
    ['from card to card, as one move', lying, 'calls', 'care', CARRIED],
    ['back to where it was', lying, 'calls', 'calls', null],
    ['to a full card', lying, 'calls', 'closing', null],
    ['from a card without chips', lying, 'care', 'calls', null],
    ['to a card of the other role', lying, 'calls', 'brand', null],
    ['from an empty tray', { ...lying, placed: 5 }, 'tray', 'care', null],
  ] as const)('%s', (_, change, from, to, placing) => {
    expect(placingOf(tableOf(change), from, to)).toEqual(placing);
  });

  test('is drawn where it goes at once, on both cards, also where more lie there than the share', () => {
    for (const sales of [5, 3]) {
      const { cards, plan } = tableOf({ ...lying, placed: 5, split: { sales, marketing: 10 - sales } }, [
        { type: 'PlaceChips', round: 1, ...CARRIED },
      ]);
      const lie = Object.fromEntries(cards.map(({ card, count, onItsWay }) => [card, [count, onItsWay]]));
      expect(lie).toMatchObject({ calls: [1, true], care: [1, true], closing: [3, false] });
      expect(plan.placed).toBe(5);
    }
  });
});
