import type { Course } from './courses.ts';

/** What a course asked and what it got, step by step, as texts that are equal only if every number is. */
export type Told = readonly { readonly asked: string; readonly numbers: string }[];

/**
 * The one JSON text of a value: keys in order, numbers with every digit that they have. Throws on a number that JSON
 * cannot hold, since a market in which something is not a number must not pass for exact.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (typeof held === 'number' && !Number.isFinite(held)) throw new Error(`${held} is no number of a market`);
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The same without the version that made it: a raised version moves no number. */
const unversioned = (value: unknown): unknown =>
  JSON.parse(canonical(value), (key, held: unknown) => (key === 'modelVersion' ? undefined : held));

/** Plays a course. Runs on any engine. */
export const tell = (course: Course): Told =>
  course.play().map(({ asked, numbers }) => ({ asked: canonical(asked), numbers: canonical(unversioned(numbers)) }));
