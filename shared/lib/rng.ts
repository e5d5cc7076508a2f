import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import * as z from 'zod/mini';

/** A seed names its algorithm, so that a recording says how its luck was made: `pasar1:` and up to 32 hex digits. */
const SEED = 'must be "pasar1:" and up to 32 hexadecimal digits';
export const Seed = z.string({ error: SEED }).check(z.regex(/^pasar1:[0-9a-f]{1,32}$/, { error: SEED }));
export type Seed = z.infer<typeof Seed>;

/** 128 bits that stand for one label under one seed. */
export type Key = readonly [number, number, number, number];

/** A run of random numbers that nobody else draws from. */
export type Stream = {
  /** A number in 0 <= x < 1, with 53 random bits. */
  readonly next: () => number;
  /** A whole number from low to high, both included. */
  readonly int: (low: number, high: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
};

/** Spreads every bit of a 32-bit number over all of it (the finaliser of MurmurHash3, public domain). */
function mix(bits: number): number {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Four lanes that stir each other at every character, then spread: another label is another, unrelated key. */
export function keyOf(seed: string, label: string): Key {
  const text = `${seed}|${label}`;
  let a = 0x3c6ef372,
    b = 0xa54ff53a,
    c = 0x510e527f,
    d = 0x9b05688c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ unit, 0x239b961b);
    b = c ^ Math.imul(b ^ unit, 0xab0e9789);
    c = d ^ Math.imul(c ^ unit, 0x38b34ae5);
    d = a ^ Math.imul(d ^ unit, 0xa1e38b93);
  }
  a = mix(a ^ text.length);
  b = mix(b ^ a);
  c = mix(c ^ b);
  d = mix(d ^ c);
  return [mix(a ^ d), mix(b ^ a), mix(c ^ b), mix(d ^ c) | 1];
}

/** The stream of a label: same seed and label, same numbers, whatever else was drawn. */
export function stream(seed: string, label: string): Stream {
  const generator = xoroshiro128plusFromState(keyOf(seed, label));
  const next = () => ((generator.next() >>> 5) * 67108864 + (generator.next() >>> 6)) / 9007199254740992;
  return {
    next,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
  };
}

/**
 * The bell-shaped number that a key holds at a counter: mean 0, standard deviation 1, within ±3.47.
 * A pure function of both, so that week 7 has its luck whether or not week 6 was asked for.
 */
export function bell(key: Key, counter: number): number {
  const first = mix(key[0] ^ Math.imul(counter + 1, 0x9e3779b1));
  const second = mix(key[1] ^ first ^ Math.imul(counter + 1, 0x85ebca77));
  const one = mix(first + key[2]);
  const two = mix(second + key[3]);
  const sum = (one >>> 16) + (one & 0xffff) + (two >>> 16) + (two & 0xffff);
  return (sum / 65536 - 2 + 2 / 65536) * 1.7320508075688772;
}
