import { Params } from '../scenario/params.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Fault, faultOf } from './fault.ts';

/** Anything that has numbers at the ends of its paths. */
type Tree = { readonly [key: string]: number | Tree };

/** Every parameter of the model by its path, in the order of the schema. */
export function parameterPaths(params: Params): Map<string, number> {
  const paths = new Map<string, number>();
  const walk = (tree: Tree, before: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'number') paths.set(before + key, value);
      else walk(value, `${before}${key}.`);
    }
  };
  walk(params, '');
  return paths;
}

function replaced(tree: Tree, keys: readonly string[], value: number, path: string): Tree {
  const [key = '', ...rest] = keys;
  const branch = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (branch === undefined || (typeof branch === 'number') !== (rest.length === 0))
    throw new Fault(`overrides.${path}: is no parameter of the model; one is closing.capacity`);
  return { ...tree, [key]: typeof branch === 'number' ? value : replaced(branch, rest, value, path) };
}

/** The scenario with other parameters, each an absolute value by its path. Throws a Fault that names path and range. */
export function withOverrides(scenario: Scenario, overrides: Readonly<Record<string, number>> = {}): Scenario {
  const entries = Object.entries(overrides);
  if (entries.length === 0) return scenario;
  let tree: Tree = scenario.params;
  for (const [path, value] of entries) tree = replaced(tree, path.split('.'), value, path);
  const parsed = Params.safeParse(tree);
  if (parsed.success) return { ...scenario, params: parsed.data };
  throw new Fault(`overrides.${faultOf(parsed.error.issues).message}`);
}
