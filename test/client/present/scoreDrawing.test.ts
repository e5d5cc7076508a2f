import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreField } from '../../../client/present/scoreDrawing.ts';
import { scoreDrawing } from '../../../client/present/scoreDrawing.ts';
import type { ScoreTrail } from '../../../client/present/scoreMap.ts';
import { scoreMap } from '../../../client/present/scoreMap.ts';
import { townView } from '../fixtures/townView.ts';

const EM = 15;
const letterName = (letter: string): string => `Rival ${letter}`;
const words = {
  x: 'Pendapatan sejauh ini',
  y: 'Nilai merek',
  money: (cents: number) => `Rp ${Math.round(cents / 1e8)} jt`,
  name: ({ name, own }: ScoreTrail) => (own ? `${name} · tim Anda` : name),
};
const field = (width: number, height: number): ScoreField => ({
  width,
  height,
  em: EM,
  measure: (text) => text.length * EM * 0.56,
});
const drawn = (teams: number, rounds: number, own: string | null, width = 620, height = 380) =>
  scoreDrawing(scoreMap(townView(teams, rounds, 26), own, rounds, letterName), words, field(width, height));

describe('the drawing of the score map', () => {
  it('puts every point in the field, farther right for more revenue and higher for more brand value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 6 }), (teams, rounds) => {
        const { field: box, trails } = drawn(teams, rounds, 'parang');
        const spots = trails.flatMap(({ trail, spots }) => spots.map((spot, n) => ({ spot, point: trail.points[n] })));
        for (const { spot } of spots) {
          expect(spot.x).toBeGreaterThanOrEqual(box.x - 1e-6);
          expect(spot.x).toBeLessThanOrEqual(box.x + box.width + 1e-6);
          expect(spot.y).toBeGreaterThanOrEqual(box.y - 1e-6);
          expect(spot.y).toBeLessThanOrEqual(box.y + box.height + 1e-6);
        }
        for (const one of spots)
          for (const other of spots) {
            if (!one.point || !other.point) continue;
            const right = one.point.revenue <= other.point.revenue || one.spot.x > other.spot.x;
            const high = one.point.brandValue <= other.point.brandValue || one.spot.y < other.spot.y;
            if (!right || !high) expect.fail(`${JSON.stringify(one)} against ${JSON.stringify(other)}`);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('draws the viewer’s own trail last, on top of the others', () => {
    expect(drawn(4, 3, 'truntum').trails.at(-1)?.trail.key).toBe('truntum');
  });

  it.each([620, 330])('keeps the words of the lower axis apart at a width of %i', (width) => {
    const { columns } = drawn(4, 6, null, width);
    const ends = columns.flatMap(({ word }) =>
      word ? [{ from: word.at.x - word.text.length * EM * 0.28, to: word.at.x + word.text.length * EM * 0.28 }] : [],
    );
    expect(ends.length).toBeGreaterThanOrEqual(2);
    for (const [n, { from }] of ends.entries()) expect(from).toBeGreaterThan(ends[n - 1]?.to ?? 0);
  });

  it('leaves every name inside the picture, also on a phone', () => {
    for (const [width, height] of [[620, 380] as const, [330, 352] as const])
      for (const { name } of drawn(8, 6, 'kawung', width, height).trails) {
        expect(name.at.x).toBeGreaterThanOrEqual(0);
        expect(name.at.x + name.text.length * EM * 0.56).toBeLessThanOrEqual(width);
        expect(name.at.y).toBeLessThanOrEqual(height);
      }
  });
});
