import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnwelcome } from '../../../shared/session/unwelcome.ts';
import { anyText } from './anyText.ts';

const WORDS = ['anjing', 'asu', 'goblok', 'shit'];

describe('a name with a word of the list', () => {
  it.each([
    'Anjing',
    'ANJING',
    'Budi Anjing',
    'si-anjing',
    'anj1ng',
    '@njing',
    'anjiiing',
    'a n j i n g',
    'a.n.j.1.n.g',
    'Ànjíng',
    'asu',
    'Asu!',
    '$hit',
    'g0bl0k',
  ])('%s is not welcome', (name) => {
    expect(isUnwelcome(name, WORDS)).toBe(true);
  });
});

describe('an honest name', () => {
  it.each([
    'Eko',
    'Ida',
    'Li',
    'A',
    'Asuka',
    'Basuki',
    'Yasu',
    'As',
    'Asti',
    'Shita',
    'Anjani',
    'Rani 2',
    'R4ni',
    '山田',
    'ꦱꦫꦶ',
    'Budi & Ani',
    'Nguyễn',
    "O'Neil",
    '123',
    '',
  ])('%s is welcome', (name) => {
    expect(isUnwelcome(name, WORDS)).toBe(false);
  });

  it('of up to three letters is only refused as it is written: signs and drawn out letters may mean another', () => {
    for (const name of ['a5u', 'assu', 'a s u']) expect(isUnwelcome(name, WORDS)).toBe(false);
  });

  it('any is where the list is empty', () => {
    fc.assert(fc.property(anyText(24), (name) => !isUnwelcome(name, [])));
  });
});

describe('the lists that ship', () => {
  const list = (language: string): string[] =>
    readFileSync(new URL(`../../../server/words/${language}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const words = [...list('id'), ...list('en')];

  it('are short, in order, and say every word once', () => {
    for (const language of ['id', 'en']) {
      const own = list(language);
      expect(own.length).toBeGreaterThan(10);
      expect(own.length).toBeLessThan(60);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it.each([
    'Eko Ida Budi Siti Dewi Agus Wayan Made Ketut Nyoman Putu Tuti Titi Tai Dick Dikky Cokro Sigit Asep Ujang Memed Perry Lontong Babita'.split(
      ' ',
    ),
  ])('%s is welcome under them', (name) => {
    expect(isUnwelcome(name, words)).toBe(false);
  });
});
