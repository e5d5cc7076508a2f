import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../shared/replay/csv.ts';
import { csv } from '../../../shared/replay/csv.ts';

/** Reads CSV as RFC 4180 says. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const NASTY = [
  '=1+1',
  '+62 812',
  '-3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  ' =x',
  '＝1',
  '"',
  'a,b',
  'a"b',
  'x\r\ny',
  '',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...NASTY),
  fc.string().map((it) => `=${it}`),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null));
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns })));

const plain = (cell: Cell): string => (cell === null ? '' : String(cell));

describe('a table as CSV', () => {
  it('reads back as it was, but for an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), (rows, bom) => {
        const text = csv(rows, { bom });
        expect(text.startsWith('\ufeff')).toBe(bom);
        const back = read(bom ? text.slice(1) : text);
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [r, row] of rows.entries())
          for (const [c, cell] of row.entries()) {
            const got = back[r]?.[c] ?? '';
            expect([plain(cell), typeof cell === 'string' ? `'${cell}` : plain(cell)]).toContain(got);
          }
      }),
    );
  });

  it('holds no text that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const got = read(csv([[text]]))[0]?.[0] ?? '';
        expect(got).not.toMatch(/^[=+\-@\t\r]/);
        expect(got.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it.each(NASTY.slice(0, 9))('puts an apostrophe before %j', (text) => {
    expect(read(csv([[text]]))).toEqual([[`'${text}`]]);
  });

  it('keeps numbers numbers, also those below nought', () => {
    expect(csv([[-3, 0, 1.5, true, null, 'Ani']])).toBe('-3,0,1.5,true,,Ani\r\n');
  });
});
