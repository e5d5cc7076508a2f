import type { Language } from '../../shared/session/settings.ts';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, made);
  return made;
};

/** A true minus sign: a hyphen before digits is read as a range. */
const withMinus = (text: string): string => text.replace('-', '−');

const moneyOptions = (currency: string, style: 'full' | 'compact'): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  currencyDisplay: 'narrowSymbol',
  ...(style === 'compact' ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 }),
});

/**
 * Money as a person reads it: `Rp 480 jt` and `Rp 480m` in compact style (three digits at most), `Rp 40.500` in full.
 * The short words are the language's own: an English `M` would read as the Indonesian thousand million.
 */
export const money = (
  cents: number,
  currency: string,
  language: Language,
  style: 'full' | 'compact' = 'compact',
): string => withMinus(formatOf(language, moneyOptions(currency, style)).format(cents / 100));

/** Digits that tell sums of a list apart: three, or as many more as are needed. */
const DIGITS = [3, 4, 5, 6] as const;

/** The sums of a list in cents, all with the same number of digits, so that no two look alike that are not. */
export function moneyApart(sums: readonly number[], currency: string, language: Language): readonly string[] {
  const written = (digits: number): readonly string[] =>
    sums.map((cents) => {
      const places = { maximumSignificantDigits: digits, ...(cents === 0 ? {} : { minimumSignificantDigits: digits }) };
      return withMinus(formatOf(language, { ...moneyOptions(currency, 'compact'), ...places }).format(cents / 100));
    });
  const apart = (texts: readonly string[]): boolean => new Set(texts).size === new Set(sums).size;
  let texts: readonly string[] = [];
  for (const digits of DIGITS) {
    texts = written(digits);
    if (apart(texts)) break;
  }
  return texts;
}

/** Money with its sign, for what was gained or lost; nothing gained has no sign. */
export const signedMoney = (cents: number, currency: string, language: Language): string =>
  withMinus(
    formatOf(language, { ...moneyOptions(currency, 'compact'), signDisplay: 'exceptZero' }).format(cents / 100),
  );

/** A count of people, whole. */
export const people = (count: number, language: Language): string =>
  formatOf(language, { maximumFractionDigits: 0 }).format(Math.abs(count) < 0.5 ? 0 : count);

/** A share of 1 in percent, whole unless more digits are wished, with the space that keeps the sign readable: `38 %`. */
export const percent = (share: number, language: Language, digits = 0): string =>
  withMinus(
    formatOf(language, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      share,
    ),
  ).replace(/\s?%/, '\u00a0%');

/** A whole difference with its sign: `+12`, `−3`, `0`. */
export const signed = (difference: number, language: Language): string =>
  withMinus(formatOf(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(difference));

/** A difference of two shares of 1 in points of a percent, with its sign: `+1,2`. */
export const signedPoints = (difference: number, language: Language): string =>
  withMinus(
    formatOf(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
      difference * 100,
    ),
  );

/** Names one after the other: `Sari, Budi dan Eko`. */
export const list = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);

/** Day and time of day, as in a list of sessions: `23 Nov, 14.55`. `at` is ms since the epoch. */
export const dayAndTime = (at: number, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(at);

/** A day by its name in the calendar: `2026-12-31` or ms since the epoch as `31 Desember 2026`. */
export const dayOf = (day: string | number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    ...(typeof day === 'string' ? { timeZone: 'UTC' } : {}),
  }).format(typeof day === 'string' ? Date.parse(day) : day);

/** Time of day: `14.55`. `at` is ms since the epoch. */
export const timeOfDay = (at: number, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(at);

/** Money as a bare figure in a power of ten of the currency, with one decimal where it is small: `13`, `−2`, `0,4`. */
export const inUnit = (cents: number, power: number, language: Language, decimals = 1): string => {
  const amount = cents / 100 / Number(`1e${power}`);
  const maximumFractionDigits = Math.abs(amount) < 9.95 ? decimals : 0;
  const text = formatOf(language, { maximumFractionDigits, signDisplay: 'negative' }).format(amount);
  return withMinus(text);
};

/** How often something is contained, with one decimal: `3,2`. */
export const times = (count: number, language: Language): string =>
  withMinus(
    formatOf(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }).format(count),
  );

/** What stands before an amount: `Rp`. */
export const currencySign = (currency: string, language: Language): string =>
  formatOf(language, moneyOptions(currency, 'full'))
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
