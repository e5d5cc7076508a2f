import { describe, expect, it } from 'vitest';
import { MOST_CHIPS } from '../../../shared/scenario/cards.ts';
import type { Fact } from '../../../shared/session/events.ts';
import type { Table } from '../../../shared/session/state.ts';
import { currentRound, tableOf } from '../../../shared/session/state.ts';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import {
  ANI,
  BUDI,
  CITRA,
  FACILITATOR,
  onward,
  opened,
  planned,
  seat,
  sessionOf,
  takeSeat,
  tell,
  wish,
} from './workshop.ts';

const kawung = { line: 'line-1', round: 1, team: 'kawung' };
const round1 = planned();
const openAll = planned({ openAll: true });

const table = (told: Told, team = 'kawung'): Table => {
  const round = currentRound(sessionOf(told));
  if (!round) throw new Error('no round');
  return tableOf(round, team);
};
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
    expect(table(told).writer).toEqual({ sales: 's5', marketing: null });
  });

  it('of the other role are out of reach', () => {
    given(round1).when(BUDI, calls(1)).refuses('seat/other-role');
    given(round1).when(ANI, { type: 'PlaceChips', round: 1, card: 'ads', count: 1 }).refuses('seat/other-role');
  });

  it('of another team stay as they are', () => {
    const session = given(round1).when(CITRA, calls(3)).leaves();
    expect(currentRound(session)?.tables['kawung']).toEqual(table(round1));
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
    const next = table(onward(told));
    expect(Object.values(next.chips).every((count) => count === 0)).toBe(true);
    expect([next.price, next.focus]).toEqual([1.1, 'offices']);
  });
});

describe('price and focus', () => {
  it.each([0.9, 1.1])('price %d is one of three', (price) => {
    given(openAll)
      .when(BUDI, { type: 'SetPrice', round: 1, price })
      .gives({ type: 'PriceSet', data: { ...kawung, price } });
  });

  it.each([0.95, 0, -1, 1e9])('price %d is not', (price) => {
    given(openAll).when(BUDI, { type: 'SetPrice', round: 1, price }).refuses('price/unknown');
  });

  it("the focus is all or one of the scenario's segments", () => {
    given(openAll)
      .when(BUDI, { type: 'SetFocus', round: 1, focus: 'homes' })
      .gives({ type: 'FocusSet', data: { ...kawung, focus: 'homes' } });
    given(openAll).when(BUDI, { type: 'SetFocus', round: 1, focus: 'castles' }).refuses('focus/unknown');
  });

  it('as they are already are no fact', () => {
    given(openAll).when(BUDI, { type: 'SetPrice', round: 1, price: 1 }).gives();
    given(openAll).when(BUDI, { type: 'SetFocus', round: 1, focus: 'all' }).gives();
  });

  it("are Marketing's", () => {
    given(openAll).when(ANI, { type: 'SetPrice', round: 1, price: 1.1 }).refuses('seat/other-role');
    given(openAll).when(ANI, { type: 'SetFocus', round: 1, focus: 'homes' }).refuses('seat/other-role');
  });
});

describe('choices open step by step', () => {
  const offer = (round: number) => ({ type: 'OfferSplit', round, role: 'sales', sales: 6, reason: '' }) as const;
  const predict = (round: number) => ({ type: 'CommitPrediction', round, role: 'sales', cents: 1 }) as const;
  const price = (round: number) => ({ type: 'SetPrice', round, price: 1.1 }) as const;
  const focus = (round: number) => ({ type: 'SetFocus', round, focus: 'homes' }) as const;
  const inRound: Record<number, Told> = { 1: planned({ rounds: 3 }) };
  inRound[2] = onward(inRound[1] ?? []);
  inRound[3] = onward(inRound[2], 2);

  it.each([
    [1, ['split', 'price', 'focus', 'prediction']],
    [2, ['price', 'focus', 'prediction']],
    [3, []],
  ])('in round %d these are still closed: %j', (round, shut) => {
    const told = inRound[round] ?? [];
    const refused = Object.entries({
      split: [ANI, offer(round)],
      price: [BUDI, price(round)],
      focus: [BUDI, focus(round)],
      prediction: [ANI, predict(round)],
    } as const)
      .filter(([, [by, command]]) => {
        const { decided } = given(told).when(by, command);
        return !decided.ok && decided.error === 'choice/not-open-yet';
      })
      .map(([choice]) => choice);
    expect(refused).toEqual(shut);
  });

  it('all at once where the session says so, or the facilitator', () => {
    const freed = tell(round1, wish(FACILITATOR, { type: 'OpenChoices' }));
    for (const told of [openAll, freed]) {
      for (const [by, command] of [
        [ANI, offer(1)],
        [BUDI, price(1)],
        [BUDI, focus(1)],
        [ANI, predict(1)],
      ] as const) {
        expect(given(told).when(by, command).decided.ok).toBe(true);
      }
    }
  });

  it('a choice that is open cannot be opened again', () => {
    given(tell(round1, wish(FACILITATOR, { type: 'OpenChoices' })))
      .when(FACILITATOR, { type: 'OpenChoices' })
      .refuses('choice/open');
    given(openAll).when(FACILITATOR, { type: 'OpenChoices' }).refuses('choice/open');
  });
});

describe('a prediction', () => {
  it("is each role's own, may be made anew, also when the plan is locked", () => {
    const told = tell(
      openAll,
      wish(ANI, lock('sales')),
      wish(ANI, { type: 'CommitPrediction', round: 1, role: 'sales', cents: 5 }),
    );
    given(told)
      .when(ANI, { type: 'CommitPrediction', round: 1, role: 'sales', cents: 7 })
      .gives({
        type: 'PredictionCommitted',
        data: { ...kawung, role: 'sales', cents: 7 },
      });
    given(told)
      .when(ANI, { type: 'CommitPrediction', round: 1, role: 'marketing', cents: 7 })
      .refuses('seat/other-role');
  });

  it('cannot be made once the market has answered', () => {
    const told = tell(openAll, wish(FACILITATOR, { type: 'CloseRound', round: 1 }));
    given(told).when(ANI, { type: 'CommitPrediction', round: 1, role: 'sales', cents: 7 }).refuses('round/not-open');
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
      const { chips, price, focus } = table(tell(moves, ...Array.from({ length: times }, () => undo)));
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
    expect(table(told).chips.calls).toBe(0);
    expect(table(told).writer.sales).toBe('s5');
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

describe('a lock', () => {
  const locked = tell(round1, wish(ANI, calls(2)), wish(ANI, lock('sales')));

  it('names who turned the key', () => {
    given(round1)
      .when(ANI, lock('sales'))
      .gives({ type: 'PlanLocked', data: { ...kawung, role: 'sales' } });
    expect(table(locked).lockedBy).toEqual({ sales: 's1', marketing: null });
  });

  it("holds the role's chips, not the other's", () => {
    given(locked).when(ANI, calls(1)).refuses('plan/locked');
    expect(given(locked).when(BUDI, { type: 'PlaceChips', round: 1, card: 'ads', count: 1 }).decided.ok).toBe(true);
  });

  it('holds price and focus', () => {
    const told = tell(openAll, wish(BUDI, lock('marketing')));
    given(told).when(BUDI, { type: 'SetPrice', round: 1, price: 1.1 }).refuses('plan/locked');
    given(told).when(BUDI, { type: 'SetFocus', round: 1, focus: 'homes' }).refuses('plan/locked');
  });

  it('may be opened by anybody in the role, and by nobody else', () => {
    const told = tell(locked, takeSeat('Eko', 'kawung', 'sales'));
    const unlocked: Fact = { type: 'PlanUnlocked', data: { ...kawung, role: 'sales' } };
    given(told).when(seat('s5'), { type: 'UnlockPlan', round: 1, role: 'sales' }).gives(unlocked);
    given(told).when(BUDI, { type: 'UnlockPlan', round: 1, role: 'sales' }).refuses('seat/other-role');
  });

  it('turns once', () => {
    given(locked).when(ANI, lock('sales')).refuses('plan/locked');
    given(locked).when(BUDI, { type: 'UnlockPlan', round: 1, role: 'marketing' }).refuses('plan/not-locked');
  });

  it('of a bot that got up may be opened by the person who came', () => {
    const begun = tell(opened(), wish(FACILITATOR, { type: 'SeatBots' }), wish(FACILITATOR, { type: 'StartSession' }));
    const told = tell(
      begun,
      wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }),
      wish(seat('s1'), lock('sales')),
      takeSeat('Eko', 'kawung', 'sales'),
    );
    expect(table(told).lockedBy.sales).toBe('s1');
    expect(table(tell(told, wish(seat('s5'), { type: 'UnlockPlan', round: 1, role: 'sales' }))).lockedBy.sales).toBe(
      null,
    );
  });

  it('is for players: nobody plans for a team from outside', () => {
    given(round1).when(FACILITATOR, lock('sales')).refuses('seat/unknown');
    given(round1).when(seat('s99'), lock('sales')).refuses('seat/unknown');
  });
});
