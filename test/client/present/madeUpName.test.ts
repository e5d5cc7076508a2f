import { describe, expect, it } from 'vitest';
import { ANIMALS, madeUpName, TRAITS } from '../../../client/present/madeUpName.ts';
import { names as english } from '../../../client/text/en/names.ts';
import type { T } from '../../../client/text/i18n.ts';
import { names as indonesian } from '../../../client/text/id/names.ts';
import { LONGEST_NAME } from '../../../shared/session/settings.ts';

const sayIn =
  (names: typeof english): T =>
  (key, values = {}) => {
    const path = String(key).split('.').slice(1);
    const sentence = path.reduce<unknown>((held, step) => (held as Record<string, unknown>)[step], names);
    return String(sentence).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };

describe.each([
  ['English', english, 'Calm Fox'],
  ['Indonesian', indonesian, 'Rubah Tenang'],
] as const)('names that are made up in %s', (_, words, first) => {
  const t = sayIn(words);
  const all = TRAITS.length * ANIMALS.length;

  it('say what sort of animal it is, as the language does', () => {
    expect(madeUpName(t, [], () => 0)).toBe(first);
  });

  it('are hundreds, all different, and short enough', () => {
    const names = Array.from({ length: all }, (__, at) => madeUpName(t, [], () => (at + 0.5) / all));
    expect(new Set(names).size).toBe(all);
    expect(all).toBeGreaterThan(400);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(LONGEST_NAME);
  });

  it('are none that somebody has, until there is no other', () => {
    const taken: string[] = [];
    for (let count = 0; count < all; count += 1) {
      const name = madeUpName(
        t,
        taken.map((it) => it.toUpperCase()),
        () => 0.999,
      );
      expect(taken).not.toContain(name);
      taken.push(name);
    }
    expect(taken).toContain(madeUpName(t, taken, () => 0.5));
  });
});
