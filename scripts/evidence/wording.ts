import { OPEN } from '../../shared/lab/facts/fact.ts';
import type { Interval, Measured } from '../../shared/lab/facts/measure.ts';

/** A number as a person reads it: two or three digits that matter. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return '0';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return value
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace(/^-?0$/, '0');
}

export function band(low: number, high: number): string {
  if (low === high) return `= ${figure(low)}`;
  if (high === OPEN) return `≥ ${figure(low)}`;
  if (low === -OPEN) return `≤ ${figure(high)}`;
  return `${figure(low)} to ${figure(high)}`;
}

export const interval = (it: Interval | undefined): string =>
  it === undefined ? '' : `${figure(it[0])} to ${figure(it[1])}`;

/** One line a part, or one for the fact. */
export type Row = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly band: string;
  readonly interval: string;
  readonly verdict: string;
};

export function rowsOf(fact: Measured): Row[] {
  const parts = fact.parts ?? [{ ...fact, name: fact.name }];
  const rows = parts.map((part) => ({
    id: '',
    name: part.name,
    value: figure(part.value),
    band: band(part.low, part.high),
    interval: interval(part.interval),
    verdict: part.value >= part.low && part.value <= part.high ? 'holds' : 'missed',
  }));
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (!fact.parts) return [{ ...first, id: fact.id }];
  const whole = {
    id: fact.id,
    name: fact.name,
    value: '',
    band: '',
    interval: '',
    verdict: fact.holds ? 'holds' : 'missed',
  };
  return [whole, ...[first, ...others].map((row) => ({ ...row, name: `· ${row.name}` }))];
}
