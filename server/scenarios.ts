import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Result } from '../shared/lib/result.ts';
import { fail, ok } from '../shared/lib/result.ts';
import { Scenario } from '../shared/scenario/scenario.ts';
import type { Log } from './log.ts';

/** What keeps a file from being offered. `field` is a path such as `segments[0].people`; empty where it is the whole file. */
type Fault = { readonly field: string; readonly why: string };

/** What the schema says in sentences of its own, it says; of everything else zod tells in English what it expected. */
const inWords = z.locales.en().localeError;

/**
 * Reads the scenarios that somebody has put into a folder: every `*.json`, in order of file name. The folder need not be
 * there. A file that does not fit, or whose id is shipped or was in a file before it, is left out, and the log says which
 * one, where in it and why; nothing in the folder keeps the server from starting.
 */
export async function ownScenarios(folder: string, shipped: readonly Scenario[], log: Log): Promise<Scenario[]> {
  const files = await jsonFiles(folder, log);
  if (files === null) return [];
  const own: Scenario[] = [];
  const takenBy = new Map(shipped.map(({ id }) => [id, 'a shipped scenario']));
  for (const file of files) {
    const read = await readScenario(join(folder, file));
    const found = read.ok ? free(read.value, takenBy) : read;
    if (found.ok) {
      own.push(found.value);
      takenBy.set(found.value.id, file);
    } else log.warn({ file, ...found.error }, 'A scenario file is left out');
  }
  log.info({ folder, offered: own.length, leftOut: files.length - own.length }, 'Own scenarios are offered');
  return own;
}

/** Names of the JSON files, sorted; null where there is no folder, or none that can be read. */
async function jsonFiles(folder: string, log: Log): Promise<string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) log.warn({ folder, why: said(error) }, 'The folder of own scenarios cannot be read');
    return null;
  }
}

async function readScenario(path: string): Promise<Result<Scenario, Fault>> {
  let held: unknown;
  try {
    // Some editors begin a file with a mark of its encoding, which JSON does not know.
    held = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    return fail({ field: '', why: `${isSyntax ? 'is not JSON' : 'cannot be read'}: ${said(error)}` });
  }
  const parsed = Scenario.safeParse(held, { error: inWords });
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  return fail(first ? faultOf(first) : { field: '', why: 'is no scenario' });
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  if (issue.code !== 'unrecognized_keys') return { field: z.core.toDotPath(issue.path), why: issue.message };
  return { field: z.core.toDotPath([...issue.path, ...issue.keys.slice(0, 1)]), why: 'no scenario has such a field' };
}

function free(scenario: Scenario, takenBy: ReadonlyMap<string, string>): Result<Scenario, Fault> {
  const other = takenBy.get(scenario.id);
  return other === undefined
    ? ok(scenario)
    : fail({ field: 'id', why: `${scenario.id} is the id of ${other} already` });
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
