import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bell, keyOf, Seed, stream } from '../../../shared/lib/rng.ts';

const SEED = 'pasar1:000102030405060708090a0b0c0d0e0f';
const draws = (label: string, n: number): number[] => {
  const { next } = stream(SEED, label);
  return Array.from({ length: n }, next);
};
const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

describe('a seed', () => {
  it.each(['pasar1:42', SEED])('%s names its algorithm', (seed) => expect(Seed.safeParse(seed).success).toBe(true));
  it.each(['42', 'pasar2:42', 'pasar1:', 'pasar1:XYZ', `${SEED}0`])('%s is refused', (seed) =>
    expect(Seed.safeParse(seed).success).toBe(false),
  );
});

describe('a labelled stream', () => {
  it('is the same for the same seed and label, and another for any other', () => {
    expect(draws('round:3/team:red/closing', 5)).toEqual(draws('round:3/team:red/closing', 5));
    expect(draws('round:3/team:red/closing', 5)).not.toEqual(draws('round:3/team:blue/closing', 5));
    expect(stream('pasar1:1', 'a').next()).not.toBe(stream('pasar1:2', 'a').next());
  });

  it('keeps its numbers across versions (golden)', () => {
    expect(keyOf('pasar1:42', 'round:1')).toEqual([-1524313342, -2044387017, 602502874, -895659209]);
    expect(draws('golden', 3)).toEqual([0.572969035504136, 0.1554749806220862, 0.7321522067256211]);
    expect(bell(keyOf('pasar1:42', 'round:1'), 7)).toBe(0.8816977995499468);
  });

  it('fills 0..1 evenly', () => {
    const list = draws('even', 20_000);
    expect(Math.min(...list)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...list)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1)
      expect(Math.abs(list.filter((x) => Math.floor(x * 10) === tenth).length - 2000)).toBeLessThan(200);
  });

  it('gives whole numbers within both ends and picks from a list', () => {
    const dice = stream(SEED, 'dice');
    const seen = new Set(Array.from({ length: 200 }, () => dice.int(1, 6)));
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(['a', 'b']).toContain(dice.pick(['a', 'b']));
  });

  it('shares no luck between labels that differ by one character', () => {
    const label = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(label, fc.nat(200), (text, week) => {
        const bits = keyOf(SEED, text).map((word, i) => word ^ (keyOf(SEED, `${text}${week}`)[i] as number));
        const flipped = bits.reduce(
          (sum, word) => sum + [...(word >>> 0).toString(2)].filter((bit) => bit === '1').length,
          0,
        );
        return flipped > 25 && flipped < 103;
      }),
    );
    const keys = new Set(
      Array.from({ length: 20_000 }, (_, i) => keyOf(SEED, `round:${i % 40}/team:${i}/closing`).join()),
    );
    expect(keys.size).toBe(20_000);
  });
});

describe('the bell', () => {
  const weeks = Array.from({ length: 20_000 }, (_, week) => bell(keyOf(SEED, 'bell'), week));

  it('has mean 0 and standard deviation 1 and stays within 3.47', () => {
    expect(Math.abs(mean(weeks))).toBeLessThan(0.03);
    expect(Math.abs(mean(weeks.map((x) => x * x)) - 1)).toBeLessThan(0.03);
    expect(weeks.filter((x) => !(Math.abs(x) < 3.47))).toEqual([]);
  });

  it('has no memory from week to week, nor between labels', () => {
    expect(Math.abs(mean(weeks.slice(1).map((x, i) => x * (weeks[i] as number))))).toBeLessThan(0.03);
    const first = Array.from({ length: 5000 }, (_, i) => bell(keyOf(SEED, `team:${i}`), 0));
    const second = Array.from({ length: 5000 }, (_, i) => bell(keyOf(SEED, `team:${i + 1}`), 0));
    expect(Math.abs(mean(first.map((x, i) => x * (second[i] as number))))).toBeLessThan(0.06);
    expect(Math.abs(mean(first))).toBeLessThan(0.06);
  });
});
