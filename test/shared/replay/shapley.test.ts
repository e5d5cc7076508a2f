import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shapley } from '../../../shared/replay/shapley.ts';

/** A game of three factors: what each coalition is worth, a bit per factor. */
const anyGame = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 8, maxLength: 8 });
const split = (worths: readonly number[], factors = 3) => shapley(factors, (coalition) => worths[coalition] ?? 0);
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('worked by hand', () => {
  test('what each adds alone, where neither helps the other', () => {
    expect(split([100, 130, 90, 120], 2)).toEqual([30, -10]);
  });

  test('what only both together bring is halved', () => {
    // Alone: +10 and +20. Together: +50, so 20 more than the two apart.
    expect(split([0, 10, 20, 50], 2)).toEqual([20, 30]);
  });

  test('the three who need each other have a third each; the cent that is left is the first one’s', () => {
    expect(split([0, 0, 0, 0, 0, 0, 0, 100])).toEqual([34, 33, 33]);
  });

  test('a loss is shared as a gain is', () => {
    expect(split([0, 0, 0, 0, 0, 0, 0, -100])).toEqual([-33, -33, -34]);
  });
});

describe('for every game', () => {
  it('the parts are whole and sum to the change', () => {
    fc.assert(
      fc.property(anyGame, (worths) => {
        const parts = split(worths);
        expect(parts.every(Number.isInteger)).toBe(true);
        expect(sum(parts)).toBe((worths[7] ?? 0) - (worths[0] ?? 0));
      }),
    );
  });

  it('a factor that never adds anything gets exactly nothing', () => {
    fc.assert(
      fc.property(anyGame, (worths) => {
        const parts = shapley(3, (coalition) => worths[coalition & 0b101] ?? 0);
        expect(parts[1]).toBe(0);
      }),
    );
  });

  it('two factors that always add the same get the same, but for the cent that cannot be halved', () => {
    fc.assert(
      fc.property(anyGame, (worths) => {
        const alike = (coalition: number): number =>
          worths[(coalition & 0b100) + ((coalition & 1) + ((coalition >> 1) & 1))] ?? 0;
        const [first = 0, second = 0] = shapley(3, alike);
        expect(Math.abs(first - second)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('each coalition is asked for once', () => {
    const asked: number[] = [];
    shapley(6, (coalition) => asked.push(coalition));
    expect(asked.sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, coalition) => coalition));
  });
});
