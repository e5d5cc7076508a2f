import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { playwrightTally, sum, summary, vitestTally } from '../../scripts/test/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'pasar-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const report = (content: unknown): string => {
  count += 1;
  const path = join(folder, `report${count}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const vitest = (passed: number, failed: number, testResults: unknown[] = []): string =>
  report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 1, testResults });
const playwright = (stats: { expected: number; unexpected: number; flaky: number; skipped: number }): string =>
  report({ stats });

describe('the last line of a test run', () => {
  test('names skipped tests only when there are some', () => {
    expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(summary({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });

  test('sums all runners', () => {
    const total = sum([
      vitestTally(vitest(5, 1), 1),
      playwrightTally(playwright({ expected: 2, unexpected: 1, flaky: 0, skipped: 4 }), 1),
    ]);
    expect(total).toEqual({ passed: 7, failed: 2, skipped: 6 });
  });
});

describe('what cannot pass unnoticed', () => {
  test('a runner that leaves no report', () => {
    expect(vitestTally(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(playwrightTally(join(folder, 'none.json'), 0).failed).toBe(1);
  });

  test('a runner that ends badly though no test failed', () => {
    expect(vitestTally(vitest(5, 0), 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test('a file that could not be loaded', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(vitestTally(vitest(5, 0, [broken]), 1).failed).toBe(1);
  });

  test('a browser test that passed only at the second try', () => {
    expect(playwrightTally(playwright({ expected: 2, unexpected: 0, flaky: 1, skipped: 0 }), 0).failed).toBe(1);
  });
});
