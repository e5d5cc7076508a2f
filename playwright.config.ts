import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.ts';

const executablePath = findChromium();

// As in the Node tests: a server that a test starts need not read its sources anew.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.build/node', import.meta.url));

/**
 * What browsers that are driven here do without. A browser hears the last such list only, so the first lines are the part of Playwright's own
 * that matters to these tests. Then the address bar's pop-ups: pages of the browser itself, which take two seconds of work for every window.
 */
const WITHOUT = [
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...[
    'DestroyProfileOnBrowserClose',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'AimEnabled',
    'PreconnectToSearch',
  ],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

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
        `--disable-features=${WITHOUT.join(',')}`,
        // A name that is not loopback: the page must work over plain http on a local network too.
        '--host-resolver-rules=MAP party.test 127.0.0.1',
      ],
    },
  },
});
