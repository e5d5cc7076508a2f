import { describe, expect, it } from 'vitest';
import { axisFor, scoreMap } from '../../../client/present/scoreMap.ts';
import { placeNames } from '../../../client/present/scoreNames.ts';
import { townView } from '../fixtures/townView.ts';

const view = townView(4, 3, 26);
const released = (team: string, round: number) => {
  const it = view.outcomes[round]?.teams[team];
  if (!it) throw new Error('no outcome');
  return it;
};

const letterName = (letter: string): string => `Rival ${letter}`;

describe('a trail', () => {
  const trail = scoreMap(view, 'parang', 3, letterName).trails.find((it) => it.key === 'parang');

  it('starts without revenue, at the brand value before round 1', () => {
    expect(trail?.points[0]).toEqual({ round: 0, revenue: 0, brandValue: released('parang', 1).brandValueBefore });
  });

  it('sums revenue over the rounds and takes brand value as it stands: the two are never added', () => {
    const [one, two, three] = [1, 2, 3].map((round) => released('parang', round));
    expect(trail?.points.slice(1)).toEqual([
      { round: 1, revenue: one?.revenue, brandValue: one?.brandValue },
      { round: 2, revenue: (one?.revenue ?? 0) + (two?.revenue ?? 0), brandValue: two?.brandValue },
      {
        round: 3,
        revenue: (one?.revenue ?? 0) + (two?.revenue ?? 0) + (three?.revenue ?? 0),
        brandValue: three?.brandValue,
      },
    ]);
  });

  it('ends with the round of the map, so that history can be looked at', () => {
    expect(scoreMap(view, null, 2, letterName).trails.every((it) => it.points.at(-1)?.round === 2)).toBe(true);
    expect(scoreMap(view, null, 0, letterName).trails).toEqual([]);
  });

  it('is marked as the viewer’s own for one team only', () => {
    expect(
      scoreMap(view, 'parang', 3, letterName)
        .trails.filter((it) => it.own)
        .map((it) => it.key),
    ).toEqual(['parang']);
    expect(scoreMap(view, null, 3, letterName).trails.some((it) => it.own)).toBe(false);
  });
});

describe('an axis', () => {
  it.each([
    { values: [0, 113_074_463_948, 60_000_000_000] },
    { values: [-4_000_000_000, 9_000_000_000] },
    { values: [] },
  ])('for $values holds all values between round numbers', ({ values }) => {
    const axis = axisFor(values);
    expect(axis.from).toBeLessThanOrEqual(Math.min(0, ...values));
    expect(axis.to).toBeGreaterThanOrEqual(Math.max(0, ...values));
    expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
    expect(axis.ticks.length).toBeLessThanOrEqual(8);
    const steps = new Set(axis.ticks.slice(1).map((tick, n) => tick - (axis.ticks[n] ?? 0)));
    expect(steps.size).toBe(1);
    expect(axis.ticks).toContain(0);
  });

  it.each([
    [[113_074_463_948], 20_000_000_000],
    [[98_00], 20_00],
    [[-4_000_000_000, 9_000_000_000], 5_000_000_000],
  ])('for %j has steps of %d cents', (values, step) => {
    const { ticks } = axisFor(values);
    expect((ticks[1] ?? 0) - (ticks[0] ?? 0)).toBe(step);
  });
});

describe('names beside their points', () => {
  const frame = { x: 0, y: 0, width: 400, height: 300 };
  const name = { width: 80, height: 20 };
  const boxes = (points: readonly { x: number; y: number }[]) =>
    placeNames(
      points.map((at) => ({ at, ...name })),
      10,
      frame,
      [],
    ).map(({ x, y }) => ({ x, y: y - 10, ...name }));

  it('stand to the right where there is room, else to the left', () => {
    expect(boxes([{ x: 100, y: 150 }])[0]?.x).toBe(110);
    expect(boxes([{ x: 390, y: 150 }])[0]?.x).toBe(300);
  });

  it('do not cover each other when teams stand together', () => {
    const placed = boxes([
      { x: 200, y: 150 },
      { x: 203, y: 153 },
      { x: 198, y: 149 },
      { x: 201, y: 151 },
    ]);
    placed.forEach((a, n) => {
      for (const b of placed.slice(n + 1)) {
        const apart = Math.abs(a.x - b.x) >= name.width || Math.abs(a.y - b.y) >= name.height - 6;
        expect(apart).toBe(true);
      }
    });
  });
});
