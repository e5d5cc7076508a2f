import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that the browser build is made of. */
const SOURCES = [
  'client',
  'shared',
  'assets',
  'docs/guide.en.md',
  'docs/guide.id.md',
  'scripts/build.ts',
  'scripts/build',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * A short text that changes when a file of the browser build is added, removed or written.
 * It looks at names, sizes and times only, so that asking costs a few milliseconds.
 */
export function sourcesMark(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) addTo(hash, root, `${path}/${name}`);
}
