import { readFileSync } from 'node:fs';
import { Fault, faultOf } from '../../shared/lab/fault.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { SHIPPED, shipped } from '../../shared/scenario/shipped.ts';

const known = new Map<string, Scenario>();

/** The text of a file. Throws a Fault that says what to do when it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new Fault(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The value that a JSON file holds. Throws a Fault when it is not JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`${path}: is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** A shipped scenario by its id, or one from a file that the schema accepts. Throws a Fault otherwise. */
export function findScenario(name: string): Scenario {
  const found = shipped(name) ?? known.get(name);
  if (found !== undefined) return found;
  if (!/[./\\]/.test(name))
    throw new Fault(`scenario: must be one of ${SHIPPED.map(({ id }) => id).join(', ')}, or the path of a file`);
  const parsed = Scenario.safeParse(readJson(name));
  if (!parsed.success) throw new Fault(`scenario: ${name}: ${faultOf(parsed.error.issues).message}`);
  known.set(name, parsed.data);
  return parsed.data;
}
