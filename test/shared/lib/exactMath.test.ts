import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, pow } from '../../../shared/lib/exactMath.ts';

const off = (value: number, truth: number): number => (truth === 0 ? Math.abs(value) : Math.abs(value / truth - 1));
const grid = (low: number, high: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);

describe('exp', () => {
  it('agrees with the engine on a grid', () => {
    expect(grid(-700, 700, 20_000).filter((x) => !(off(exp(x), Math.exp(x)) < 2e-13))).toEqual([]);
    expect(grid(-1, 1, 20_000).filter((x) => !(off(exp(x), Math.exp(x)) < 1e-15))).toEqual([]);
  });

  it.each([
    [0, 1],
    [-0, 1],
    [710, Infinity],
    [-746, 0],
    [Infinity, Infinity],
    [-Infinity, 0],
  ])('of %d is %d', (x, y) => expect(exp(x)).toBe(y));

  it('fades into the smallest numbers and knows none for NaN', () => {
    expect(exp(-740)).toBeGreaterThan(0);
    expect(exp(NaN)).toBeNaN();
  });
});

describe('log', () => {
  it('agrees with the engine on a grid, close to 1 as well', () => {
    expect(grid(1e-3, 1e3, 20_000).filter((x) => !(off(log(x), Math.log(x)) < 1e-14))).toEqual([]);
    const near = grid(1 - 1e-6, 1 + 1e-6, 2000).filter((x) => x !== 1);
    expect(near.filter((x) => !(off(log(x), Math.log(x)) < 1e-9))).toEqual([]);
  });

  it('agrees with the engine at every size of number, the smallest and the largest too', () => {
    const sizes = Array.from({ length: 2046 }, (_, index) => 1.37 * 2 ** (index - 1022));
    expect(sizes.filter((x) => !(off(log(x), Math.log(x)) < 1e-14))).toEqual([]);
  });

  it.each([
    [1, 0],
    [0, -Infinity],
    [Infinity, Infinity],
  ])('of %d is %d', (x, y) => expect(log(x)).toBe(y));

  it('has no answer below zero', () => {
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
  });

  it('undoes exp', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x) => Math.abs(log(exp(x)) - x) < 1e-12 * Math.max(1, Math.abs(x)),
      ),
    );
  });

  it('takes every positive number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
        (x) => off(log(x), Math.log(x)) < 1e-12 || Math.abs(x - 1) < 1e-3,
      ),
    );
  });
});

describe('pow', () => {
  it('agrees with the engine', () => {
    const base = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const power = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(fc.property(base, power, (x, y) => off(pow(x, y), x ** y) < 1e-12));
  });

  it.each([
    [0, 0, 1],
    [0, 2, 0],
    [0, -1, Infinity],
    [3, 1, 3],
    [3, 2, 9],
    [1, 1e9, 1],
  ])('%d to the %d is %d', (x, y, z) => expect(pow(x, y)).toBe(z));

  it('refuses a negative base with NaN', () => expect(pow(-2, 1.5)).toBeNaN());
});

describe('logistic', () => {
  it('is a chance: one half at 0, mirrored about it, never outside 0..1', () => {
    expect(logistic(0)).toBe(0.5);
    fc.assert(
      fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (x) => {
        const chance = logistic(x);
        return chance >= 0 && chance <= 1 && Math.abs(chance + logistic(-x) - 1) < 1e-15;
      }),
    );
  });
});
