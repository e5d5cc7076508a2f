import { describe, expect, it } from 'vitest';
import { changeShowing, openShowing, pacer, ROUND_MS, stillWeek, weekAt } from '../../../client/present/townPlay.ts';

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

describe('the pace of pictures', () => {
  /** Pictures that are drawn in ten seconds on a screen of so many frames a second, which come up to 2 ms late. */
  const drawn = (frames: number, rate: number): number => {
    const isDue = pacer(rate);
    return Array.from({ length: 10 * frames }, (_, n) => (1000 * n) / frames + (n % 3)).filter(isDue).length / 10;
  };

  it.each([
    // frames a second, wanted at most, drawn
    [60, 60, 60],
    [60, 30, 30],
    [120, 60, 60],
    [120, 30, 30],
    [24, 60, 24],
    [24, 30, 24],
  ])('of %d frames, %d wanted: %d', (frames, rate, expected) => {
    expect(drawn(frames, rate)).toBeCloseTo(expected, 0);
  });

  it.each([75, 90, 144, 165, 240])(
    'is never far over what is wanted, nor under three quarters of it, at %d',
    (frames) => {
      for (const rate of [30, 60]) {
        expect(drawn(frames, rate)).toBeLessThanOrEqual(rate * 1.05);
        expect(drawn(frames, rate)).toBeGreaterThanOrEqual(rate * 0.75);
      }
    },
  );

  it('does not make up for pictures that were missed', () => {
    const isDue = pacer(30);
    expect([0, 1000, 1010, 1020, 1033].map(isDue)).toEqual([true, true, false, false, true]);
  });
});
