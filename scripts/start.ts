import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clientIsStale } from './build.ts';

/**
 * `npm start`: builds the client when it is older than its sources, in a process of its own so that the server does not
 * carry the builder's memory, and then becomes the server.
 */
if (clientIsStale()) {
  const build = fileURLToPath(new URL('build.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [build, '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import('../server/main.ts');
