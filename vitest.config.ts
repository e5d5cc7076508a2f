import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Servers that tests start run from sources that were read before: half the time of a start. Left alone where somebody set it.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.build/node', import.meta.url));

const PROCESS = 'test/**/*.process.test.{ts,tsx}';
const ELSEWHERE = ['test/e2e/**', 'node_modules/**'];

/**
 * Rules, contracts and drawings, all in Node. `unit` stays within its own process and is quick; `process` starts other processes,
 * to kill them or to hear how they end. The browser tests in test/e2e belong to Playwright.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: '.build/vitest',
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: [PROCESS, ...ELSEWHERE] } },
      { extends: true, test: { name: 'process', include: [PROCESS], exclude: ELSEWHERE } },
    ],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
    // Modules are loaded once per worker: half the time. So no test may leave a change behind in one.
    isolate: false,
  },
});
