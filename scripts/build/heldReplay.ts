import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';
import { plain } from './firstPage.ts';
import { phaserParts } from './phaserParts.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Sounds are for a room in which the game is on; a file that is passed on stays small without them. */
const silent: Plugin = {
  name: 'pasar:silent',
  enforce: 'pre',
  load: (id) => (/\.wav(?:\?|$)/.test(id) ? 'export default "";' : null),
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched from anywhere; of scripts and styles only those run that stand in the page itself. */
const policy = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    'worker-src blob: data:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What would end the element in which a script stands. */
const asScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * Writes `empty-replay.html` into the folder of a browser build: one page with all scripts, styles, letters and pictures in it
 * that a recording needs to be shown, and a place for the recording. It forbids itself every network.
 */
export async function buildHeldReplay(folder: string): Promise<void> {
  const built = await build({
    root: here('client'),
    configFile: false,
    publicDir: false,
    cacheDir: here('.build/vite'),
    logLevel: 'warn',
    plugins: [silent, phaserParts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: here('client/heldReplay.tsx'), output: { codeSplitting: false } },
    },
  });
  const [made] = Array.isArray(built) ? built : [built];
  if (!made || !('output' in made)) throw new Error('nothing was built');
  const scripts = made.output.flatMap((it) => (it.type === 'chunk' ? [it.code] : []));
  const styles = made.output.flatMap((it) =>
    it.type === 'asset' && it.fileName.endsWith('.css') ? [String(it.source)] : [],
  );
  const others = made.output.filter((it) => it.type === 'asset' && !it.fileName.endsWith('.css'));
  const [code] = scripts;
  if (code === undefined || scripts.length > 1 || styles.length !== 1 || others.length > 0)
    throw new Error(`the page would need other files: ${made.output.map(({ fileName }) => fileName).join(', ')}`);
  const inPage = [await plain(here('client/firstPaint.ts')), asScript(code)];
  const [first, main] = inPage;
  const page = readFileSync(here('client/heldReplay.html'), 'utf8')
    .replace(
      '<meta charset="utf-8" />',
      (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy(inPage)}" />`,
    )
    .replace('</head>', (end) => `<style>${styles[0]}</style>\n    <script>${first}</script>\n  ${end}`)
    .replace('</body>', (end) => `<script type="module">${main}</script>\n  ${end}`);
  writeFileSync(join(folder, 'empty-replay.html'), page);
}
