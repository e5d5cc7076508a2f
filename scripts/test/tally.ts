import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How many tests passed, failed and were left out. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
export const ONE_FAILED: Tally = { ...NOTHING, failed: 1 };

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NOTHING,
  );
}

/** The last line of a test run. */
export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Reads Vitest's report. A file that could not be loaded has no tests of its own and counts as one that failed. */
export function vitestTally(path: string, code: number): Tally {
  return guarded(path, code, (report) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = VitestReport.parse(report);
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests + numTodoTests,
    };
  });
}

/** Reads Playwright's report. A test that passed only when run again counts as failed. */
export function playwrightTally(path: string, code: number): Tally {
  return guarded(path, code, (report) => {
    const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  });
}

/** A runner that ended badly without a failed test, or left no report, failed itself. */
function guarded(path: string, code: number, read: (report: unknown) => Tally): Tally {
  if (!existsSync(path)) return ONE_FAILED;
  const tally = read(JSON.parse(readFileSync(path, 'utf8')));
  return code !== 0 && tally.failed === 0 ? sum([tally, ONE_FAILED]) : tally;
}
