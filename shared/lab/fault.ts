import type * as z from 'zod/mini';

/** What is wrong with something that was handed in: the field by its path, and what it must be. One line. */
export class Fault extends Error {}

/** `teams[0].plans[1].ads` */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong, in one line that names the field. */
export function faultOf(issues: readonly Issue[]): Fault {
  const [issue] = issues;
  if (issue === undefined) return new Fault('the input is not understood');
  const field = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return new Fault(`${field === '' ? '' : `${field}.`}${issue.keys[0] ?? ''}: is not a field that is known here`);
  return new Fault(`${field === '' ? 'the input' : field}: ${issue.message}`);
}
