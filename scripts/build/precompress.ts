import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Worth serving compressed only if at least this part of the size is saved. */
const SAVING = 0.05;
/** Formats that are compressed already. */
const DENSE = /\.(?:br|gz|woff2|png|jpe?g|webp|avif|mp3|ogg|m4a)$/;

/**
 * Puts a `.br` and a `.gz` beside every file that they make smaller, at the highest setting: it is done once here, while
 * compressing at each request costs the server far more than sending.
 */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !DENSE.test(entry.name));
  await Promise.all(files.map((file) => compress(join(file.parentPath, file.name))));
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const variants = [
    ['.br', await promisify(brotliCompress)(content, { params })],
    ['.gz', await promisify(gzip)(content, { level: 9 })],
  ] as const;
  for (const [ending, packed] of variants) {
    if (packed.length < content.length * (1 - SAVING)) await writeFile(path + ending, packed);
  }
}
