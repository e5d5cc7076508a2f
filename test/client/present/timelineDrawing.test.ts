import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineAxis, timelineDrawing } from '../../../client/present/timelineDrawing.ts';

const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const least = fc.constantFrom(0.01, 1, 100);

describe('an axis', () => {
  test('holds all values in a few even steps, none of them smaller than wished', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), least, (values, smallest) => {
        const ticks = timelineAxis(values, smallest);
        const [first = 0, second = 0] = ticks;
        const step = second - first;
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(step).toBeGreaterThanOrEqual(smallest * 0.999);
        ticks.forEach((tick, n) => {
          expect(Math.abs(tick - first - n * step)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(tick)));
        });
        const slack = 1e-6 * Math.max(step, 1);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(first - slack);
        expect(Math.max(...values)).toBeLessThanOrEqual((ticks.at(-1) ?? 0) + slack);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['begins at nought where values do', [5, 90], 1, 0],
    ['looks closely where all lie far above', [480, 500, 510], 1, 460],
    ['does not look closer than an eighth', [1000, 1001], 1, 900],
    ['goes below nought where a value does', [-20, 60], 1, -20],
  ])('%s', (_, values, smallest, from) => {
    expect(timelineAxis(values, smallest)[0]).toBe(from);
  });
});

test('lines are laid out over their rounds, and every word and spot lies in the field', () => {
  const field = { width: 400, height: 180, em: 13, measure: (text: string) => text.length * 7 };
  const lines = [
    { key: 'a', points: [0, 26, 52].map((week) => ({ week, value: 100 + week })) },
    { key: 'b', points: [13, 26, 39, 52].map((week) => ({ week, value: 160 - week })) },
  ];
  const words = { value: String, round: (round: number) => `R${round}` };
  const drawn = timelineDrawing(lines, { rounds: [1, 2], weeksPerRound: 26 }, words, field, 1, 26);
  const right = drawn.field.x + drawn.field.width;
  expect(drawn.lines[0]?.spots.map(({ x }) => Math.round(x))).toEqual([
    Math.round(drawn.field.x),
    Math.round(drawn.field.x + drawn.field.width / 2),
    Math.round(right),
  ]);
  expect(drawn.mark).toBeCloseTo(drawn.field.x + drawn.field.width / 2);
  expect(drawn.rounds.map(({ word }) => word.text)).toEqual(['R1', 'R2']);
  for (const { x, y } of drawn.lines.flatMap(({ spots }) => spots)) {
    expect(x).toBeGreaterThanOrEqual(drawn.field.x - 0.01);
    expect(x).toBeLessThanOrEqual(right + 0.01);
    expect(y).toBeGreaterThanOrEqual(drawn.field.y - 0.01);
    expect(y).toBeLessThanOrEqual(drawn.field.y + drawn.field.height + 0.01);
  }
  for (const { word } of drawn.rows) expect(word.at.x - field.measure(word.text)).toBeGreaterThanOrEqual(0);
});

test('a line of a later round alone is drawn from the beginning of that round', () => {
  const field = { width: 400, height: 180, em: 13, measure: () => 20 };
  const lines = [{ key: 'a', points: [{ week: 26, value: 1 }] }];
  const words = { value: String, round: String };
  const drawn = timelineDrawing(lines, { rounds: [2], weeksPerRound: 26 }, words, field, 1);
  expect(drawn.lines[0]?.spots[0]?.x).toBeCloseTo(drawn.field.x);
});
