import { describe, expect, it } from 'vitest';
import { changeShowing, openShowing, ROUND_MS, stillWeek, weekAt } from '../../../client/present/townPlay.ts';

const OPENED = 1_000_000;
const moment = (part: number): number => OPENED + part * ROUND_MS;

describe('the showing of a round', () => {
  const showing = openShowing(OPENED);

  it.each([
    // moment, week of 26
    [-1, 0],
    [0, 0],
    [0.5, 13],
    [1, 26],
    [7, 26],
  ])('at %d of its time is in week %d for everyone, early or late', (part, week) => {
    expect(weekAt(showing, 26, moment(part))).toBeCloseTo(week, 9);
  });

  it('takes as long for 13 weeks as for 26', () => {
    expect(weekAt(showing, 13, moment(0.5))).toBeCloseTo(6.5, 9);
  });

  it('stands still while it is halted and goes on from there', () => {
    const halted = changeShowing(showing, 26, moment(0.25), { running: false });
    expect(weekAt(halted, 26, moment(3))).toBeCloseTo(6.5, 9);
    const on = changeShowing(halted, 26, moment(3), { running: true });
    expect(weekAt(on, 26, moment(3.5))).toBeCloseTo(19.5, 9);
  });

  it('changes speed without a jump', () => {
    const fast = changeShowing(showing, 26, moment(0.25), { speed: 4 });
    expect(weekAt(fast, 26, moment(0.25))).toBeCloseTo(6.5, 9);
    expect(weekAt(fast, 26, moment(0.375))).toBeCloseTo(19.5, 9);
  });

  it('can be moved to a week, and stays halted if it was', () => {
    const halted = changeShowing(showing, 26, moment(0.25), { running: false });
    expect(weekAt(changeShowing(halted, 26, moment(1), { week: 20 }), 26, moment(2))).toBe(20);
  });

  it('starts again when it is over', () => {
    const again = changeShowing(showing, 26, moment(2), { running: true });
    expect(weekAt(again, 26, moment(2))).toBe(0);
  });

  it('counts whole weeks for who wants no motion', () => {
    expect([0, 0.99, 12.9999999999, 26].map(stillWeek)).toEqual([0, 0, 13, 26]);
  });
});
