import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paybackPicture } from '../../../client/present/payback.ts';
import type { PaybackWords } from '../../../client/present/paybackDrawing.ts';
import { paybackDrawing } from '../../../client/present/paybackDrawing.ts';
import { PAYBACK } from '../fixtures/payback.ts';

const EM = 15;
const words: PaybackWords = {
  name: ({ card }) => `Kartu ${card}`,
  note: ({ chips }) => `${chips} keping · Rp 4,81 jt`,
  verdict: () => '× 3,2',
  verdictNote: (_, short) => (short ? 'K1' : 'langsung kembali, K1'),
  horizon: (horizon) => horizon,
  quarter: (quarter) => `K${quarter}`,
  span: (round, short) =>
    round === null ? (short ? 'setelah' : 'setelah permainan') : short ? `${round}` : `Putaran ${round}`,
  figure: (cents, short) => (short ? `${Math.round(cents / 100)}` : (cents / 100).toFixed(1)),
};
const measure = (text: string): number => text.length * EM * 0.56;
const drawn = (width: number, round = 1, low = false) =>
  paybackDrawing(paybackPicture(PAYBACK, round, 26), words, { width, em: EM, measure, low });

describe('the drawing of when chips paid', () => {
  it('lies within its width, cells side by side and lines one below the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 1800 }), fc.constantFrom(1, 2), fc.boolean(), (width, round, low) => {
        const drawing = drawn(width, round, low);
        for (const { cells } of drawing.lines) {
          for (const [n, { x, y }] of cells.entries()) {
            expect(x).toBeGreaterThanOrEqual(-0.01);
            expect(x + drawing.cell.width).toBeLessThanOrEqual(width + 0.01);
            expect(y + drawing.cell.height).toBeLessThanOrEqual(drawing.height);
            expect((cells[n + 1]?.x ?? Number.POSITIVE_INFINITY) - x).toBeGreaterThanOrEqual(drawing.cell.width);
          }
        }
        for (const [n, line] of drawing.lines.entries()) {
          const below = drawing.lines[n + 1];
          if (below) expect(below.name.y).toBeGreaterThan(line.name.y + drawing.cell.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is lower where a row has one line of words, and says the same in its cells', () => {
    const [usual, low] = [drawn(1300), drawn(1300, 1, true)];
    expect(low.height).toBeLessThan(0.85 * usual.height);
    const said = (drawing: typeof low) =>
      drawing.lines.map(({ name, verdict, cells }) => [name.text, verdict.text, cells.map(({ text }) => text)]);
    expect(said(low)).toEqual(said(usual));
    for (const { note, verdictNote } of low.lines) expect([note.text, verdictNote.text]).toEqual(['', '']);
  });

  it('shades exactly the quarters after the last round', () => {
    for (const width of [390, 1300]) {
      const { after, lines, cell } = drawn(width);
      const [first, ...rest] = (lines[0]?.cells ?? []).filter(({ cell: { quarter } }) => quarter > 4);
      const last = rest.at(-1);
      if (!after || !first || !last) throw new Error('nothing is shaded');
      expect(after.x).toBeLessThanOrEqual(first.x);
      expect(after.x + after.width).toBeGreaterThanOrEqual(last.x + cell.width - 3);
      expect(after.x).toBeGreaterThan(first.x - 5);
    }
  });

  it('writes figures in whole numbers where decimals do not fit, and on a phone none; then words stand above the cells', () => {
    expect(drawn(1300).narrow).toBe(false);
    expect(drawn(1300).lines.every(({ cells }) => cells.every(({ text }) => text !== null))).toBe(true);
    const many = paybackPicture(
      {
        ...PAYBACK,
        runOff: 16,
        rows: PAYBACK.rows.map((row) => ({ ...row, profits: [...row.profits, ...Array(12).fill(0)] })),
      },
      1,
      26,
    );
    const whole = paybackDrawing(many, words, { width: 820, em: EM, measure }).lines.flatMap(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(whole).toContain('2');
    expect(whole.some((text) => text === null || text.includes('.'))).toBe(false);
    const phone = drawn(350);
    expect(phone.narrow).toBe(true);
    for (const { cells, name, verdict } of phone.lines) {
      expect(cells.every(({ text, y }) => text === null && y > name.y)).toBe(true);
      expect(verdict.text).toBe('× 3,2 · K1');
    }
  });

  it('names rounds and quarters only where there is room for it', () => {
    for (const width of [300, 500, 900, 1300]) {
      const { spans, heads } = drawn(width);
      for (const span of spans) if (span.label) expect(measure(span.label.text) * 0.88).toBeLessThanOrEqual(span.width);
      const named = heads.flatMap(({ label }) => label ?? []);
      for (const [n, label] of named.entries()) {
        const next = named[n + 1];
        if (next) expect(next.x - label.x).toBeGreaterThan(measure(label.text) * 0.88);
      }
    }
  });
});
