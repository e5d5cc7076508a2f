import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What a field that is text must look like. */
const FORMATS: Readonly<Record<string, string>> = {
  version: 'three whole numbers with dots between, like "1.0.0"',
  currency: 'three capital letters, like "IDR"',
};
const SLUG = 'a short name that begins with a small letter and has only letters and digits, 24 at most, like "cafes"';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  object: 'a block in braces { }',
  record: 'a block in braces { }',
  array: 'a list in brackets [ ]',
};

/** Longest text that is repeated to who wrote it. */
const SHORT = 40;

/** What stands there, as a person would call it: `, and is "Rp"`. */
function instead(value: unknown): string {
  if (value === '') return '';
  if (Array.isArray(value)) return `, and is a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return ', and is a block';
  if (typeof value === 'string') return value.length <= SHORT ? `, and is "${value}"` : ', and is text';
  return `, and is ${value}`;
}

function sized(issue: Issue & { readonly code: 'too_small' | 'too_big' }): string {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const side = issue.code === 'too_small' ? 'at least' : 'at most';
  if (issue.origin === 'string') return limit === 1 ? 'must not be empty' : `must have ${side} ${limit} characters`;
  if (issue.origin === 'array') return `must have ${issue.exact === true ? 'exactly' : side} ${limit} entries`;
  return `must be ${side} ${limit}`;
}

/** What a field must be, where the schema does not say it in words of its own. */
function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
    case 'too_big':
      return sized(issue);
    case 'invalid_format':
      return `must be ${FORMATS[String(issue.path.at(-1))] ?? SLUG}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.join(', ')}`
        : 'must be "all" or the id of a segment';
    default:
      return 'is not understood';
  }
}

/** Whether the schema has said it in words of its own. */
const isTold = ({ code, message }: Issue): boolean => code === 'custom' || message.startsWith('must ');

/** What is wrong with a field and what it must be, given what stands there (undefined: nothing). */
export function inWords(issue: Issue, value: unknown): string {
  const must = isTold(issue) ? issue.message : demand(issue);
  if (issue.code === 'custom') return must;
  if (value === undefined) return `is missing; it ${must}`;
  return `${must}${instead(value)}`;
}
