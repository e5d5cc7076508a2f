import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder in memory, where the system has one. */
const MEMORY = '/dev/shm';

/** Where tests keep what they write. In memory if possible: a store waits for its disk at every commit, and tests make thousands. */
const scratch = ((): string => {
  try {
    accessSync(MEMORY, constants.W_OK);
    return MEMORY;
  } catch {
    return tmpdir();
  }
})();

/** A new folder that nobody else has. Who asks for it removes it. */
export const newScratch = (name: string): string => mkdtempSync(join(scratch, `pasar-${name}-`));

/**
 * Runs after the test, the latest first. Said to the running test and not by a hook of this file: modules are loaded once a worker,
 * so that a hook would belong to the first file that loads this one and to no other.
 */
export const afterThisTest = (end: () => unknown): void =>
  onTestFinished(async () => {
    await end();
  });

/** A new folder that goes with the test. */
export function newFolder(): string {
  const folder = newScratch('test');
  afterThisTest(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
