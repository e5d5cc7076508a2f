import { describe, expect, it } from 'vitest';
import { given } from './given.ts';
import type { Told } from './workshop.ts';
import { ANI, BUDI, briefed, FACILITATOR, onward, planned, tell, wish } from './workshop.ts';

const kawung = { line: 'line-1', round: 1, team: 'kawung' };
const round1 = planned();
const openAll = planned({ openAll: true });

const lock = (role: 'sales' | 'marketing', round = 1) => ({ type: 'LockPlan', round, role }) as const;

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

  it('all at once where the session says so, or the facilitator before planning opens', () => {
    const freed = tell(briefed(), wish(FACILITATOR, { type: 'OpenChoices' }));
    const opened = tell(freed, wish(FACILITATOR, { type: 'OpenPlanning', round: 1 }));
    for (const told of [openAll, opened]) {
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

  it('never in a planning that is open already: with the next', () => {
    const freed = tell(planned(), wish(FACILITATOR, { type: 'OpenChoices' }));
    given(freed).when(BUDI, price(1)).refuses('choice/not-open-yet');
    expect(given(onward(freed)).when(BUDI, price(2)).decided.ok).toBe(true);
    given(onward(planned())).when(FACILITATOR, { type: 'OpenChoices' }).refuses('round/last');
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
