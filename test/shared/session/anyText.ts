import fc from 'fast-check';

const SIGNS = [
  'a',
  'B',
  'é',
  'ꦱ',
  '山',
  '🦜',
  '1',
  ' ',
  "'",
  '-',
  '<',
  '"',
  '\t',
  '\n',
  '\u0000',
  '\u0301',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2800',
  '\u3164',
  '\ufeff',
  '\ufffe',
  '\ue000',
  '\ud83d',
  '\udc00',
] as const;

/** Letters of several scripts among marks that nobody sees, spaces of all kinds and halves of pairs. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength });
