import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Servers that tests start run from sources that were read before: half the time of a start. Left alone where somebody set it.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.build/node', import.meta.url));

const CLIENT = ['test/client/**/*.test.{ts,tsx}', 'test/assets/**/*.test.ts'];
const LIVE = ['test/server/**/*.test.ts', 'test/**/*.live.test.ts'];
const GAMES = ['test/**/*.games.test.ts'];
const ELSEWHERE = ['test/e2e/**', 'node_modules/**'];

/** Node runs the sources as they are, as it does on a server: the market takes a fifth less time than through Vite. */
const asOnServer = { viteModuleRunner: false, nodeLoader: false } as const;

/**
 * Rules, contracts and drawings, all in Node. `unit` computes and nothing else, and is quick; of it, what is the client's goes through
 * Vite, as it does for a browser. In `games` whole games are played by the hundred: what holds in all of them, and what comes out on
 * the average. In `live` something runs: a server that is connected to, a worker, another process. The browser tests in test/e2e belong
 * to Playwright.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: '.build/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...CLIENT, ...GAMES, ...LIVE, ...ELSEWHERE],
          experimental: asOnServer,
        },
      },
      { extends: true, test: { name: 'unit of the client', include: CLIENT, exclude: [...LIVE, ...ELSEWHERE] } },
      { extends: true, test: { name: 'games', include: GAMES, exclude: ELSEWHERE, experimental: asOnServer } },
      { extends: true, test: { name: 'live', include: LIVE, exclude: ELSEWHERE, experimental: asOnServer } },
    ],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
    // Modules are loaded once per worker: half the time. So no test may leave a change behind in one.
    isolate: false,
  },
});
