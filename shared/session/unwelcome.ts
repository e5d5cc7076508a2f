/** What digits and signs are often written for. */
const MEANT: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
};
/** Words up to this length are meant only as they are written: too many honest names are near to them. */
const SHORT = 3;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const asMeant = (text: string): string => text.replace(/[013457 8@$!|]/gu, (sign) => MEANT[sign] ?? sign);

/** Letters that are drawn out count once. */
const once = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

/** Words whose letters stand apart, written together: `b a d`. */
const together = (words: readonly string[]): string[] =>
  words.length > 1 && words.every((word) => [...word].length === 1) ? [words.join('')] : [];

/**
 * Whether a name has one of these words in it: whole words only, so that Asuka is no asu, in any case and with any accents; longer
 * ones also where digits stand for letters, letters are drawn out or stand apart. It cannot catch everything; the facilitator renames.
 */
export function isUnwelcome(name: string, words: readonly string[]): boolean {
  const written = wordsOf(plain(name));
  const meant = wordsOf(asMeant(plain(name)));
  const longer = new Set([...meant, ...together(written), ...together(meant)].map(once));
  return words.map(plain).some((word) => {
    if ([...word].length <= SHORT) return written.includes(word);
    return written.includes(word) || longer.has(once(word));
  });
}
