import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientIfStale } from './build.ts';
import { check, tell } from './check.ts';
import { root, runTool } from './lib/tool.ts';
import { ensureChromium } from './test/ensureChromium.ts';
import type { Tally } from './test/tally.ts';
import { ONE_FAILED, playwrightTally, sum, summary, vitestTally } from './test/tally.ts';

/**
 * All tests: `npm test`. Or a part, with what its runner understands: `npm test -- check`, `npm test -- unit rng`,
 * `npm test -- games secrecy`, `npm test -- live kill`, `npm test -- e2e workshop`. The last line says how many passed and failed
 * over all parts.
 */
const [part = 'all', ...rest] = process.argv.slice(2);
const parts: Record<string, (args: readonly string[]) => Promise<Tally>> = {
  check: checks,
  unit: (args) => vitest('unit', args),
  games: (args) => vitest('games', args),
  live: (args) => vitest('live', args),
  e2e,
};

const chosen = part === 'all' ? Object.values(parts) : [parts[part]];
const tallies: Tally[] = [];
for (const runPart of chosen) {
  if (runPart === undefined) {
    console.error(`There is no part "${part}"; the parts are ${Object.keys(parts).join(', ')}.`);
    process.exit(1);
  }
  tallies.push(await runPart(rest));
}
const total = sum(tallies);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function checks(): Promise<Tally> {
  const results = await check();
  tell(results);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

async function vitest(project: 'unit' | 'games' | 'live', args: readonly string[]): Promise<Tally> {
  const path = freshReport(`${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  return vitestTally(path, await runTool('vitest', ['run', '--project', `${project}*`, ...reporters, ...args]));
}

async function e2e(args: readonly string[]): Promise<Tally> {
  const path = freshReport('playwright.json');
  if (!(await ensureChromium())) {
    console.error('There is no Chromium. Install one, or name it in CHROMIUM_PATH, and run the tests again.');
    return ONE_FAILED;
  }
  try {
    await buildClientIfStale();
  } catch (error) {
    console.error('The client could not be built:', error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = path;
  return playwrightTally(path, await runTool('playwright', ['test', '--reporter=list,json', ...args]));
}

/** The path of a report, with that of an earlier run removed. */
function freshReport(name: string): string {
  const path = join(root, '.build', 'reports', name);
  rmSync(path, { force: true });
  return path;
}
