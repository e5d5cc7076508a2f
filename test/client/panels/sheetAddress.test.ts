import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfSheet, LENGTHS, sheetOf } from '../../../client/panels/sheet/sheetAddress.ts';

describe('the address of a run sheet', () => {
  it('tells all that is on it, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.record({
          agenda: fc.constantFrom(...LENGTHS),
          rounds: fc.integer({ min: 1, max: 6 }),
          teams: fc.integer({ min: 2, max: 8 }),
          title: fc.string({ unit: 'grapheme', maxLength: 20 }),
          code: fc.constantFrom('', 'A3X7K'),
          start: fc.constantFrom('09:00', '23:59', '00:00'),
        }),
        (sheet) => {
          expect(sheetOf(new URL(addressOfSheet(sheet), 'http://x').search)).toEqual(sheet);
        },
      ),
    );
  });

  it.each(['', '?agenda=61&rounds=9&teams=-1&start=24:00', '?agenda=&rounds=&teams=x&start=9'])(
    'is that of ninety minutes for %s',
    (search) => {
      expect(sheetOf(search)).toEqual({ agenda: 90, rounds: 6, teams: 4, title: '', code: '', start: '09:00' });
    },
  );
});
