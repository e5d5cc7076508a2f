import { describe, expect, test } from 'vitest';
import {
  currencySign,
  dayAndTime,
  inUnit,
  list,
  money,
  moneyApart,
  people,
  percent,
  signed,
  signedMoney,
  signedPoints,
  times,
} from '../../../client/present/format.ts';

/** Intl separates with spaces that do not break; to the reader they are spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  test.each([
    [48_000_000_000, 'id', 'Rp 480 jt'],
    [48_000_000_000, 'en', 'Rp 480m'],
    [124_000_000_000, 'id', 'Rp 1,24 M'],
    [124_000_000_000, 'en', 'Rp 1.24bn'],
    [51_234_567_800, 'id', 'Rp 512 jt'],
    [-2_200_000_000, 'id', '−Rp 22 jt'],
    [0, 'id', 'Rp 0'],
  ] as const)('%i cents in %s are %s', (cents, language, text) => {
    expect(plain(money(cents, 'IDR', language))).toBe(text);
  });

  test.each([
    [[318_600_000_000, 320_100_000_000, 319_800_000_000], ['Rp 3.186bn', 'Rp 3.201bn', 'Rp 3.198bn'], 'en'],
    [[29_312_000_000, 29_312_000_000], ['Rp 293 jt', 'Rp 293 jt'], 'id'],
    [[64_000_000_000, 0], ['Rp 640 jt', 'Rp 0'], 'id'],
  ] as const)('in a list %j are told apart by as few digits as can be', (sums, texts, language) => {
    expect(moneyApart(sums, 'IDR', language).map(plain)).toEqual(texts);
  });

  test('is written out in full where a price is chosen', () => {
    expect(plain(money(4_050_000, 'IDR', 'id', 'full'))).toBe('Rp 40.500');
    expect(plain(money(4_050_000, 'IDR', 'en', 'full'))).toBe('Rp 40,500');
  });

  test('shows its sign where it was gained or lost', () => {
    expect(plain(signedMoney(6_100_000_000, 'IDR', 'id'))).toBe('+Rp 61 jt');
    expect(plain(signedMoney(-6_100_000_000, 'IDR', 'en'))).toBe('−Rp 61m');
    expect(plain(signedMoney(0, 'IDR', 'id'))).toBe('Rp 0');
  });
});

describe('counts and shares', () => {
  test('people are whole, and never minus nobody', () => {
    expect(people(1234.4, 'id')).toBe('1.234');
    expect(people(1234.4, 'en')).toBe('1,234');
    expect(people(-0.3, 'en')).toBe('0');
  });

  test('shares are whole percent', () => {
    expect(plain(percent(0.384, 'id'))).toBe('38 %');
    expect(plain(percent(0.3841, 'id', 1))).toBe('38,4 %');
    expect([0.0123, -0.0004, -0.021].map((by) => signedPoints(by, 'en'))).toEqual(['+1.2', '0.0', '−2.1']);
    expect(plain(percent(0.384, 'en'))).toBe('38 %');
  });

  test('differences carry a sign unless there is none', () => {
    expect([signed(12, 'id'), signed(-3, 'id'), signed(0, 'id')]).toEqual(['+12', '−3', '0']);
  });
});

test('names are joined in the language of the reader', () => {
  expect(list(['Sari', 'Budi'], 'id')).toBe('Sari dan Budi');
  expect(list(['Sari', 'Budi'], 'en')).toBe('Sari and Budi');
});

test('a day and a time say when', () => {
  expect(dayAndTime(Date.UTC(2026, 10, 23, 14, 55), 'id', 'UTC')).toMatch(/23 Nov.*14.55/);
});

describe('bare figures', () => {
  test.each([
    [1_300_000_000, 6, 'id', '13'],
    [-320_000_000, 6, 'id', '−3,2'],
    [-320_000_000, 6, 'en', '−3.2'],
    [-1_000_000, 6, 'en', '0'],
    [4_000, 0, 'en', '40'],
  ] as const)('%s cents in units of 10^%s, %s', (cents, power, language, text) => {
    expect(inUnit(cents, power, language)).toBe(text);
  });

  test('are short without decimals, say how often, and what the sign is', () => {
    expect(inUnit(-320_000_000, 6, 'id', 0)).toBe('−3');
    expect([times(3.24, 'id'), times(-0.1, 'en')]).toEqual(['3,2', '−0.1']);
    expect([currencySign('IDR', 'id'), currencySign('IDR', 'en'), currencySign('USD', 'en')]).toEqual([
      'Rp',
      'Rp',
      '$',
    ]);
  });
});
