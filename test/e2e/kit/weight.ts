import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../../dist/client', import.meta.url));

/** Bytes that a built file takes on its way: of its brotli copy where there is one. */
export function weightOf(path: string): number {
  const file = `${BUILT}/${path}`;
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Every file of the build but its compressed copies, as paths below its folder. */
export const builtFiles = (): readonly string[] =>
  readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(BUILT.length + 1));

export const weigh = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + weightOf(path), 0);

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
