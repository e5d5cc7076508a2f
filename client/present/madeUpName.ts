import type { T } from '../text/i18n.ts';

export const TRAITS = [
  ...['calm', 'bright', 'swift', 'brave', 'kind', 'merry', 'quiet', 'wise', 'gentle', 'keen'],
  ...['sunny', 'nimble', 'patient', 'curious', 'steady', 'clever', 'proud', 'happy', 'tough', 'polite'],
] as const;
export const ANIMALS = [
  ...[
    'fox',
    'otter',
    'tiger',
    'eagle',
    'dolphin',
    'deer',
    'turtle',
    'peacock',
    'heron',
    'horse',
    'elephant',
    'sparrow',
  ],
  ...['hornbill', 'butterfly', 'rabbit', 'squirrel', 'bee', 'dragonfly', 'parrot', 'cat', 'panda', 'firefly'],
  ...['starling', 'rhino'],
] as const;

/**
 * A name such as Calm Fox or Rubah Tenang, in the language of `t`, that is none of those taken while there is one. `chance` gives numbers from 0
 * up to 1.
 */
export function madeUpName(t: T, taken: readonly string[], chance: () => number): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const all = TRAITS.length * ANIMALS.length;
  const start = Math.floor(chance() * all);
  for (let step = 0; step < all; step += 1) {
    // 7 has no factor in common with the number of pairs, so that every one is come by.
    const at = (start + step * 7) % all;
    const trait = t(`names.trait.${TRAITS[at % TRAITS.length]}`);
    const animal = t(`names.animal.${ANIMALS[Math.floor(at / TRAITS.length)]}`);
    const name = t('names.made', { trait, animal });
    if (!known.has(name.toLowerCase())) return name;
  }
  return t('names.made', { trait: t(`names.trait.${TRAITS[0]}`), animal: t(`names.animal.${ANIMALS[0]}`) });
}
