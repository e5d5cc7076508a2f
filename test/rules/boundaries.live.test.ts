import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Plant } from './plants.ts';
import { CODE_PLANTS, PURE_PLANTS, ROOM_PLANTS, UNKNOWN_IN_SHARED } from './plants.ts';

/*
 * A rule is in force only if breaking it is noticed. One file per rule, and one per lawful neighbour of it, is planted in
 * an empty copy of the project with the project's own settings; the linter and the compiler run over them once.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const Report = z.object({
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      category: z.string(),
      message: z.string(),
      location: z.object({ path: z.string() }),
    }),
  ),
});

let copy = '';
let lint: ReadonlyMap<string, readonly string[]>;
let types = '';

const run = (tool: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, tool), ...args], { cwd: copy, maxBuffer: 1e8 }, (_, stdout) =>
      resolve(stdout),
    );
  });

const plant = async ({ path, code }: Plant): Promise<void> => {
  await mkdir(dirname(join(copy, path)), { recursive: true });
  await writeFile(join(copy, path), code);
};

/** What the linter finds wrong in each planted file, as `category message`. */
const findings = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const output = await run('node_modules/@biomejs/biome/bin/biome', [
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
  ]);
  const found = new Map<string, string[]>();
  for (const { severity, category, message, location } of Report.parse(JSON.parse(output)).diagnostics) {
    if (severity !== 'error') continue;
    const path = location.path.split(sep).join('/');
    found.set(path, [...(found.get(path) ?? []), `${category.split('/').at(-1)} ${message}`]);
  }
  return found;
};

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'pasar-rules-'));
  for (const name of ['biome.json', 'tsconfig.json', 'package.json', 'scripts/lint', 'shared/tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  for (const each of [...ROOM_PLANTS, ...PURE_PLANTS, ...CODE_PLANTS]) await plant(each);
  lint = await findings();
  for (const folder of ['shared', 'server', 'client']) await rm(join(copy, folder), { recursive: true });
  await cp(join(root, 'shared/tsconfig.json'), join(copy, 'shared/tsconfig.json'), { recursive: true });
  for (const name of UNKNOWN_IN_SHARED) {
    await plant({ path: `shared/market/${name}.ts`, code: `export const host = () => ${name};\n` });
  }
  await plant({ path: 'shared/market/own.ts', code: 'export const own = () => Math.max(1, 2);\n' });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  types = await run('node_modules/typescript/bin/tsc', ['-b', 'shared', '--pretty', 'false']);
}, 60_000);

afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
});

describe.each([
  ['rooms', ROOM_PLANTS],
  ['pure shared code', PURE_PLANTS],
  ['code', CODE_PLANTS],
])('%s', (_, plants) => {
  test.each(plants.filter(({ found }) => found !== undefined))('$path breaks $found: $code', ({ path, found }) => {
    expect(lint.get(path) ?? []).toContainEqual(expect.stringContaining(found ?? ''));
  });
  test.each(plants.filter(({ found }) => found === undefined))('$path is lawful: $code', ({ path }) => {
    expect(lint.get(path) ?? []).toEqual([]);
  });
});

test.each(UNKNOWN_IN_SHARED)('%s does not compile in shared/', (name) => {
  expect(types).toMatch(new RegExp(`shared/market/${name}\\.ts\\(1,\\d+\\): error TS(2304|2584|2580|2591)`));
});

test('what needs no host compiles in shared/', () => {
  expect(types).not.toContain('own.ts');
});
