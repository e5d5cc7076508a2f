import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/chromium.ts';
import { run, runTool } from '../lib/tool.ts';

/** Makes sure that there is a Chromium for the browser tests, installing one if need be. Resolves to whether there is. */
export async function ensureChromium(): Promise<boolean> {
  if (present()) return true;
  console.log('No Chromium found; installing one for the browser tests.');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!present()) await runTool('playwright', ['install', 'chromium']);
  return present();
}

function present(): boolean {
  return findChromium() !== undefined || existsSync(chromium.executablePath());
}
