/** How numbers are said in findings. */

const grouped = (whole: number): string => String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ',');

/** Money in cents as people say it, without cents: `IDR 12,300,000`. */
export const money = (currency: string, cents: number): string =>
  `${cents < 0 ? '-' : ''}${currency} ${grouped(Math.round(cents / 100))}`;

/** A share as a percentage: `4.2 %`, `85 %`. */
export const percent = (share: number): string => {
  const points = Number((100 * share).toFixed(share < 0.1 ? 1 : 0));
  return `${points} %`;
};

/** A measured number with four figures at most. */
export const figure = (value: number): string => String(Number(value.toPrecision(4)));
