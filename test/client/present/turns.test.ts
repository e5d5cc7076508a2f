import { describe, expect, it } from 'vitest';
import { luckWords } from '../../../client/present/luck.ts';
import { changesOf, rangeOf, sureness } from '../../../client/present/turns.ts';
import { TURN } from '../fixtures/payback.ts';

describe('a turning point', () => {
  it('tells only what differs, from the worse plan to the better one', () => {
    const changes = [
      { of: 'card', card: 'ads', from: 3, to: 1 },
      { of: 'card', card: 'brand', from: 0, to: 2 },
      { of: 'price', from: 1, to: 0.9 },
      { of: 'focus', from: 'all', to: 'homes' },
    ];
    expect(changesOf(TURN)).toEqual(changes);
    const gain = changesOf({ ...TURN, turn: 'gain' });
    expect(gain.map(({ from, to }) => [from, to])).toEqual(changes.map(({ from, to }) => [to, from]));
  });

  it.each([
    [8, 'sure'],
    [7, 'likely'],
    [5, 'likely'],
    [4, 'open'],
    [0, 'open'],
  ] as const)('that stays in %s of 8 is %s', (stays, word) => {
    expect(sureness({ ...TURN, stays })).toBe(word);
  });

  it('lies on a line from nought to the largest there is', () => {
    expect(rangeOf(TURN, 1000)).toEqual({ low: 0.4, size: 0.5, high: 0.6 });
    expect(rangeOf({ ...TURN, low: -100 }, 1000).low).toBe(0);
    expect(rangeOf(TURN, 0)).toEqual({ low: 0, size: 0, high: 0 });
  });
});

describe('skill and luck', () => {
  it.each([
    [0.9, 0.1, 'shares', '90 %', '10 %'],
    [0.9995, 0.0005, 'little', '100 %', '0 %'],
    [0, 0, 'alike', '100 %', '0 %'],
    [0.875, 0.125, 'shares', '87 %', '13 %'],
  ])('%s and %s', (skill, luck, kind, one, other) => {
    const words = luckWords({ seeds: 40, skill, luck }, 'en');
    expect([words.kind, words.skill, words.luck].map((it) => it.replace('\u00a0', ' '))).toEqual([kind, one, other]);
  });
});
