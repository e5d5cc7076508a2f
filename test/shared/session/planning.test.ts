import { describe, expect, it } from 'vitest';
import type { Card } from '../../../shared/scenario/cards.ts';
import { MOST_CHIPS } from '../../../shared/scenario/cards.ts';
import { currentRound } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import { ANI, BUDI, CITRA, onward, planned, seat, tableIn, takeSeat, tell, wish } from './workshop.ts';

const kawung = { line: 'line-1', round: 1, team: 'kawung' };
const round1 = planned();
const openAll = planned({ openAll: true });

const calls = (count: number, round = 1) => ({ type: 'PlaceChips', round, card: 'calls', count }) as const;
const lock = (role: 'sales' | 'marketing', round = 1) => ({ type: 'LockPlan', round, role }) as const;

describe('chips', () => {
  it('are placed as whole card counts', () => {
    given(round1)
      .when(ANI, calls(2))
      .gives({ type: 'ChipsPlaced', data: { ...kawung, card: 'calls', count: 2 } });
  });

  it('placed as they lie already are no fact', () => {
    given(round1).when(ANI, calls(0)).gives();
  });

  it('name their last writer', () => {
    const told = tell(round1, takeSeat('Eko', 'kawung', 'sales'), wish(ANI, calls(1)), wish(seat('s5'), calls(2)));
    expect(tableIn(told).writer).toEqual({ sales: 's5', marketing: null });
  });

  it('of the other role are out of reach', () => {
    given(round1).when(BUDI, calls(1)).refuses('seat/other-role');
    given(round1).when(ANI, { type: 'PlaceChips', round: 1, card: 'ads', count: 1 }).refuses('seat/other-role');
  });

  it('of another team stay as they are', () => {
    const session = given(round1).when(CITRA, calls(3)).leaves();
    expect(currentRound(session)?.tables['kawung']).toEqual(tableIn(round1));
  });

  it("beyond the role's share are refused, up to it they are not", () => {
    const told = tell(round1, wish(ANI, calls(3)));
    given(told).when(ANI, { type: 'PlaceChips', round: 1, card: 'care', count: 3 }).refuses('plan/over-budget');
    given(told)
      .when(ANI, { type: 'PlaceChips', round: 1, card: 'care', count: 2 })
      .gives({
        type: 'ChipsPlaced',
        data: { ...kawung, card: 'care', count: 2 },
      });
  });

  it('more than a card takes are refused', () => {
    given(round1)
      .when(ANI, calls(MOST_CHIPS + 1))
      .refuses('plan/card-full');
  });

  it('meant for another round are refused, so that a late frame cannot touch the next planning', () => {
    given(round1).when(ANI, calls(1, 2)).refuses('round/other');
    given(onward(round1)).when(ANI, calls(1, 1)).refuses('round/other');
  });

  it('begin at none in every round, with price and focus as last played', () => {
    const told = tell(
      openAll,
      wish(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }),
      wish(BUDI, { type: 'SetFocus', round: 1, focus: 'offices' }),
      wish(BUDI, lock('marketing')),
    );
    const next = tableIn(onward(told));
    expect(Object.values(next.chips).every((count) => count === 0)).toBe(true);
    expect([next.price, next.focus]).toEqual([1.1, 'offices']);
  });
});

describe('chips that are carried from card to card', () => {
  const carry = (card: Card, count: number, from: { card: Card; count: number }) =>
    ({ type: 'PlaceChips', round: 1, card, count, from }) as const;
  const lying = tell(openAll, wish(ANI, calls(3)), wish(ANI, { type: 'PlaceChips', round: 1, card: 'care', count: 1 }));
  const toCare = carry('care', 2, { card: 'calls', count: 2 });

  it('are one fact that says both counts, and one undo', () => {
    const data = { ...kawung, card: 'care', count: 2, from: { card: 'calls', count: 2 } } as const;
    given(lying).when(ANI, toCare).gives({ type: 'ChipsPlaced', data });
    const told = tell(lying, wish(ANI, toCare));
    expect(tableIn(told).chips).toMatchObject({ calls: 2, care: 2 });
    const back = tell(told, wish(ANI, { type: 'UndoMove', round: 1, role: 'sales' }));
    expect(tableIn(back).chips).toEqual(tableIn(lying).chips);
    expect(tableIn(back).moves).toEqual(tableIn(lying).moves);
  });

  it('may move on where more lie there than the share, and may not grow', () => {
    const smaller = tell(
      lying,
      wish(BUDI, { type: 'OfferSplit', round: 1, role: 'marketing', sales: 3, reason: '' }),
      wish(ANI, { type: 'AcceptOffer', round: 1, role: 'sales', offer: 1 }),
    );
    expect(tableIn(smaller).split.sales).toBe(3);
    expect(tableIn(tell(smaller, wish(ANI, toCare))).chips).toMatchObject({ calls: 2, care: 2 });
    given(smaller)
      .when(ANI, carry('care', 2, { card: 'calls', count: 3 }))
      .refuses('plan/over-budget');
  });

  it('that lie so already are no fact, and a card is not carried onto itself', () => {
    given(lying)
      .when(ANI, carry('care', 1, { card: 'calls', count: 3 }))
      .gives();
    given(lying)
      .when(ANI, carry('care', 2, { card: 'care', count: 0 }))
      .gives({ type: 'ChipsPlaced', data: { ...kawung, card: 'care', count: 2 } });
  });

  it('cannot come from the other role', () => {
    given(lying)
      .when(ANI, carry('care', 2, { card: 'brand', count: 0 }))
      .refuses('seat/other-role');
  });
});

describe('undo', () => {
  const moves = tell(
    openAll,
    wish(BUDI, { type: 'PlaceChips', round: 1, card: 'brand', count: 2 }),
    wish(BUDI, { type: 'SetPrice', round: 1, price: 0.9 }),
    wish(BUDI, { type: 'SetFocus', round: 1, focus: 'homes' }),
    wish(ANI, calls(3)),
  );
  const undo = wish(BUDI, { type: 'UndoMove', round: 1, role: 'marketing' });

  it("takes back the role's own moves, last first, and nobody else's", () => {
    const seen = [0, 1, 2, 3].map((times) => {
      const { chips, price, focus } = tableIn(tell(moves, ...Array.from({ length: times }, () => undo)));
      return [chips.brand, price, focus, chips.calls];
    });
    expect(seen).toEqual([
      [2, 0.9, 'homes', 3],
      [2, 0.9, 'all', 3],
      [2, 1, 'all', 3],
      [0, 1, 'all', 3],
    ]);
  });

  it('ends at the empty table', () => {
    given(tell(moves, undo, undo, undo))
      .when(BUDI, undo.command)
      .refuses('plan/nothing-to-undo');
  });

  it('takes back what a team-mate in the same role did, and names who took it back', () => {
    const told = tell(
      round1,
      takeSeat('Eko', 'kawung', 'sales'),
      wish(ANI, calls(1)),
      wish(seat('s5'), { type: 'UndoMove', round: 1, role: 'sales' }),
    );
    expect(tableIn(told).chips.calls).toBe(0);
    expect(tableIn(told).writer.sales).toBe('s5');
  });

  it('is no way around a lock', () => {
    given(tell(moves, wish(BUDI, lock('marketing'))))
      .when(BUDI, undo.command)
      .refuses('plan/locked');
  });

  it('is a new fact: the moves stay in the stream', () => {
    const told = tell(moves, undo);
    expect(told.filter(({ type }) => type === 'FocusSet')).toHaveLength(1);
    expect(told.at(-1)?.type).toBe('MoveUndone');
  });
});
