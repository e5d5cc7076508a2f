import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
