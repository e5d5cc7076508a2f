import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

const hashesIn = (page: string): string =>
  [...page.matchAll(SCRIPT)]
    .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .join(' ');

/**
 * The scripts that stand in the client's page itself, by their hashes, as a policy names them: these run and no others. The page is
 * read again when it was built anew; where there is none, the policy gets nothing that it does not say already.
 */
export function ownScripts(clientFolder: string): () => string {
  const path = join(clientFolder, 'index.html');
  let known = { built: Number.NaN, hashes: '' };
  return () => {
    try {
      const built = statSync(path).mtimeMs;
      if (built !== known.built) known = { built, hashes: hashesIn(readFileSync(path, 'utf8')) };
    } catch {
      known = { built: Number.NaN, hashes: '' };
    }
    return known.hashes || "'self'";
  };
}
