import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHeldReplay } from './build/heldReplay.ts';
import { precompress } from './build/precompress.ts';
import { sourcesMark } from './build/sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const built = join(dist, 'client');
const stamp = join(dist, 'client.stamp');

/** Whether the browser build is missing or older than its sources. Where there are no sources, it is never stale. */
export function clientIsStale(): boolean {
  if (!existsSync(join(root, 'client'))) return false;
  if (!existsSync(join(built, 'index.html')) || !existsSync(stamp)) return true;
  return readFileSync(stamp, 'utf8') !== sourcesMark(root);
}

/**
 * Builds the client into `dist/client`, with compressed copies of what gains by it. The new build takes the place of the
 * old one in one step at the end, so that a server that is running never serves half of one.
 */
export async function buildClient(): Promise<void> {
  const mark = sourcesMark(root);
  const { build } = await import('vite');
  const fresh = join(dist, `client-${process.pid}`);
  const old = join(dist, `client-${process.pid}-old`);
  mkdirSync(dist, { recursive: true });
  try {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } });
    await buildHeldReplay(fresh);
    await precompress(fresh);
    if (existsSync(built)) renameSync(built, old);
    renameSync(fresh, built);
    writeFileSync(stamp, mark);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Builds the client only when it is stale; asking takes a few milliseconds. Resolves to whether it was built. */
export async function buildClientIfStale(): Promise<boolean> {
  if (!clientIsStale()) return false;
  console.log('pasar: building the client (only when its sources have changed).');
  const began = Date.now();
  await buildClient();
  console.log(`pasar: built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}

if (import.meta.main) {
  try {
    if (process.argv.includes('--if-stale')) await buildClientIfStale();
    else await buildClient();
  } catch (error) {
    console.error('pasar: the client could not be built.', error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
