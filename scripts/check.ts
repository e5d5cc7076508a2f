import { runTool } from './lib/tool.ts';

/** What a check is called and whether it passed. */
export type Checked = { readonly name: string; readonly passed: boolean };

/** Lint, format, import order and rooms in one run of the linter, then the types of every folder. */
export async function check(): Promise<readonly Checked[]> {
  const lint = await runTool('biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.']);
  const types = await runTool('tsc', ['-b']);
  return [
    { name: 'lint and format', passed: lint === 0 },
    { name: 'types', passed: types === 0 },
  ];
}

/** One line for each check, for a person. */
export function tell(results: readonly Checked[]): void {
  for (const { name, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
}

if (import.meta.main) {
  const results = await check();
  tell(results);
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
