/** One bar of the balance report: a number, and the least or the most that it must be. */
export type Bar = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly target: number;
  readonly is: 'at least' | 'at most';
  readonly holds: boolean;
};

export const atLeast = (id: string, name: string, value: number, target: number): Bar => ({
  id,
  name,
  value,
  target,
  is: 'at least',
  holds: value >= target,
});

export const atMost = (id: string, name: string, value: number, target: number): Bar => ({
  id,
  name,
  value,
  target,
  is: 'at most',
  holds: value <= target,
});

export const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, it) => sum + it, 0) / list.length;

/** Share of a list for which something is so, 0 to 1. */
export const shareOf = <T>(list: readonly T[], so: (it: T) => boolean): number =>
  mean(list.map((it) => (so(it) ? 1 : 0)));

/** Sample standard deviation. */
export function deviation(list: readonly number[]): number {
  const middle = mean(list);
  const squares = list.reduce((sum, it) => sum + (it - middle) * (it - middle), 0);
  return list.length < 2 ? 0 : Math.sqrt(squares / (list.length - 1));
}
