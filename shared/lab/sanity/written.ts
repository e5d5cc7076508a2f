import type { Result } from '../../lib/result.ts';
import { fail, ok } from '../../lib/result.ts';
import { Scenario } from '../../scenario/scenario.ts';
import { pathOf } from '../fault.ts';
import type { Finding } from './finding.ts';
import { error } from './finding.ts';
import { inWords } from './wording.ts';

/** What stands at a path of a file that may be anything; undefined where nothing does. */
function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let value = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/**
 * A scenario as somebody wrote it: all of its fields that are missing, unknown, of a wrong kind or out of range, and all parts
 * that do not go together. The latter are looked for once every field is there and of its kind.
 */
export function readScenario(file: unknown): Result<Scenario, readonly Finding[]> {
  const parsed = Scenario.safeParse(file);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.flatMap((issue): Finding[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            error(
              pathOf([...issue.path, key]),
              'is not a field that is known here: take it out, or mend how it is spelt',
            ),
          )
        : [error(pathOf(issue.path), inWords(issue, valueAt(file, issue.path)))],
    ),
  );
}
