import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.ts';

const executablePath = findChromium();

// As in the Node tests: a server that a test starts need not read its sources anew.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.build/node', import.meta.url));

/** Browser tests. Each starts the servers it needs on ports of its own, so nothing is started here. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    video: 'off',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // A name that is not loopback: the page must work over plain http on a local network too.
        '--host-resolver-rules=MAP party.test 127.0.0.1',
      ],
    },
  },
});
