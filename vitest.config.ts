import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Servers that tests start run from sources that were read before: half the time of a start. Left alone where somebody set it.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.build/node', import.meta.url));

/** Rules, contracts and drawings, all in Node; the browser tests in test/e2e belong to Playwright. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: '.build/vitest',
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
    // Modules are loaded once per worker: half the time. So no test may leave a change behind in one.
    isolate: false,
  },
});
