import { expect, it } from 'vitest';
import type { Shelf } from '../../../client/model/keyring.ts';
import { isShown, keepWords, NO_WORDS, ownWords } from '../../../client/model/ownWords.ts';

const shelfOf = (kept: Map<string, string>): Shelf => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
});
const WORDS = { remember: 'Merek perlu waktu', will: '', until: null, shown: null };

it('own words are kept by session and seat, and read as nothing where there are none or something else', () => {
  const kept = new Map<string, string>();
  const shelf = shelfOf(kept);
  expect(keepWords(shelf, 'KOPI7', 's1', WORDS)).toBe(true);
  expect(ownWords(shelf, 'KOPI7', 's1')).toEqual(WORDS);
  expect(ownWords(shelf, 'KOPI7', 's2')).toEqual(NO_WORDS);
  expect(ownWords(shelf, 'TEH88', 's1')).toEqual(NO_WORDS);
  for (const key of kept.keys()) kept.set(key, 'no JSON');
  expect(ownWords(shelf, 'KOPI7', 's1')).toEqual(NO_WORDS);
});

it('a browser that keeps nothing is told of', () => {
  const blocked: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new Error('blocked');
    },
  };
  expect(keepWords(blocked, 'KOPI7', 's1', WORDS)).toBe(false);
  expect(keepWords(null, 'KOPI7', 's1', WORDS)).toBe(false);
  expect(ownWords(null, 'KOPI7', 's1')).toEqual(NO_WORDS);
});

it('what was changed since it was shown is known', () => {
  const { shown: _, ...words } = WORDS;
  expect(isShown(WORDS)).toBe(false);
  expect(isShown({ ...WORDS, shown: words })).toBe(true);
  expect(isShown({ ...WORDS, shown: words, until: '2026-12-31' })).toBe(false);
});
