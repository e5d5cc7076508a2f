import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { beginFrames, beginTasks, drawPlainSprites, readFrames, readTasks, watchFrames } from './bench/frames.ts';
import { openMarket } from './bench/openMarket.ts';
import { findChromium } from './lib/chromium.ts';
import { progress, readArguments } from './lib/commandLine.ts';

/**
 * What a frame of the town costs in Chromium: `npm run bench:scene [-- --json]`, under two minutes, at 1366x768 with some 540
 * people of eight teams. Times depend on what else the machine is doing; the ratio to the reference, taken in the same browser
 * right before, less so. The work is that of the page's script; painting that the browser does later is in the frames a second.
 */
const SIZE = { width: 1366, height: 768 };
const TEAMS = 8;
const REFERENCE = { name: 'drawing 500 plain sprites on a canvas', count: 500, ms: 4_000 };
const WATCH_MS = 9_000;
const GIVE_UP_MS = 170_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { flags } = readArguments(['--json']);
const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
const summary = ({ work, perSecond }: { work: readonly number[]; perSecond: number }) => {
  const sorted = [...work].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), perSecond, frames: work.length };
};

async function measured(browser: Browser, base: string, renderer: 'canvas' | 'webgl') {
  progress(`${renderer}: ${REFERENCE.name}`);
  const context = await browser.newContext({ viewport: SIZE, locale: 'en-US', reducedMotion: 'no-preference' });
  await context.addInitScript(watchFrames);
  await context.addInitScript((wish) => sessionStorage.setItem('pasar.renderer', wish), renderer);
  const page = await context.newPage();
  await page.goto(`${base}/`);
  await page.evaluate(beginFrames);
  await page.evaluate(drawPlainSprites, REFERENCE);
  const reference = summary(await page.evaluate(readFrames));
  progress(`${renderer}: the town`);
  await openMarket(base, TEAMS, page, () => page.evaluate(beginTasks));
  await page.evaluate(beginFrames);
  await page.waitForTimeout(WATCH_MS);
  const town = summary(await page.evaluate(readFrames));
  const tasks = await page.evaluate(readTasks);
  // A whole week says in numbers what is on the stage.
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.waitForSelector('.market-town[data-drawn]');
  const drawn = JSON.parse((await page.locator('.market-town').getAttribute('data-drawn')) ?? '{}') as {
    outsiders?: number;
    shoppers?: number;
    teams?: readonly { leads: number; customers: number }[];
  };
  const people = (drawn.teams ?? []).reduce(
    (sum, { leads, customers }) => sum + leads + customers,
    (drawn.outsiders ?? 0) + (drawn.shoppers ?? 0),
  );
  await context.close();
  return {
    renderer,
    people,
    town,
    reference,
    ratio: town.median / reference.median,
    longestTask: Math.max(0, ...tasks),
  };
}

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('no Chromium was found; CHROMIUM_PATH can name one');
  process.exit(2);
}
execFileSync(process.execPath, [join(root, 'scripts/build.ts'), '--if-stale'], { stdio: 'ignore' });
const folder = mkdtempSync(join(tmpdir(), 'pasar-bench-'));
const port = 20_000 + (process.pid % 20_000);
const server = spawn(process.execPath, [join(root, 'server/main.ts')], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'fatal' },
  stdio: 'ignore',
});
const end = (): void => {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
};
const late = setTimeout(() => {
  console.error(`not done after ${GIVE_UP_MS / 1000} s`);
  end();
  process.exit(1);
}, GIVE_UP_MS);
const base = `http://127.0.0.1:${port}`;
while (
  !(await fetch(`${base}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  ))
)
  await new Promise((resolve) => setTimeout(resolve, 100));
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const rows = [await measured(browser, base, 'canvas'), await measured(browser, base, 'webgl')];
await browser.close();
clearTimeout(late);
end();
progress('');

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 }).padStart(8);
if (flags.has('--json')) console.log(JSON.stringify({ size: SIZE, reference: REFERENCE.name, rows }, null, 2));
else {
  console.log(
    `x: median work of a frame, against ${REFERENCE.name}; ms; frames a second; longest task from the opening of the market on, ms\n`,
  );
  console.log(
    ['x', 'median', 'p95', 'frames', 'ref ms', 'ref f/s', 'longest', 'people'].map((it) => it.padStart(8)).join(' '),
  );
  for (const { renderer, people, town, reference, ratio, longestTask } of rows)
    console.log(
      `${[ratio, town.median, town.p95, town.perSecond, reference.median, reference.perSecond, longestTask, people].map(figure).join(' ')}  ${renderer}`,
    );
}
