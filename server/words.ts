import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from './log.ts';

/** The words that are not welcome in names, as they are now. */
export type Words = () => Promise<readonly string[]>;

const FILE = 'words.txt';
const SHIPPED = ['id', 'en'] as const;
const ABOUT = `# Kata yang tidak pantas dalam nama peserta: satu kata per baris. Berlaku segera setelah berkas ini disimpan.
# Words that are not welcome in participants' names: one in each line. What you save here holds at once.
`;

const shipped = async (): Promise<string> => {
  const lists = SHIPPED.map((language) => readFile(new URL(`./words/${language}.txt`, import.meta.url), 'utf8'));
  return `${ABOUT}${(await Promise.all(lists)).map((list) => `\n${list}`).join('')}`;
};

/** One word in each line; empty lines and those that begin with # say nothing. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/**
 * The list in a folder, which whoever runs the server may edit at any time; where there is none it is begun with the one that
 * ships. It is read whenever somebody joins. One that cannot be read keeps nobody out, and the log says so.
 */
export async function wordsOf(folder: string, log: Log): Promise<Words> {
  const path = join(folder, FILE);
  try {
    await writeFile(path, await shipped(), { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) log.warn({ path, why: String(error) }, 'The list of unwelcome words could not be begun');
  }
  return async () => {
    try {
      return wordsIn(await readFile(path, 'utf8'));
    } catch (error) {
      log.warn({ path, why: String(error) }, 'The list of unwelcome words cannot be read; every name is taken');
      return [];
    }
  };
}
