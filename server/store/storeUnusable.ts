/** The store cannot be opened or has broken. The message is one line: what is wrong, where, and what to do about it. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';
  readonly reason: StoreTrouble;
  readonly path: string;

  constructor(reason: StoreTrouble, path: string, cause?: unknown) {
    super(`${WHAT_IS_WRONG[reason]} (${path}). ${WHAT_TO_DO[reason]}`, { cause });
    this.reason = reason;
    this.path = path;
  }
}

export type StoreTrouble = keyof typeof WHAT_IS_WRONG;

const WHAT_IS_WRONG = {
  folder: 'The data folder cannot be created or written to',
  damaged: 'The database is damaged',
  foreign: 'The database belongs to another program',
  newer: 'The database was written by a newer version of Pasar',
  locked: 'Another program is using the database',
  journal: 'The database cannot keep its journal on this disk',
  full: 'The disk is full',
  closed: 'The database has been closed',
  failing: 'The database cannot be read or written',
} as const;

const WHAT_TO_DO: Record<StoreTrouble, string> = {
  folder: 'Set DATA_DIR to a folder that you may write to.',
  damaged:
    'Move the file away and restore a copy, or set DATA_DIR to another folder to start without the old sessions.',
  foreign: 'Set DATA_DIR to another folder.',
  newer: 'Start that version, or set DATA_DIR to another folder.',
  locked: 'Stop the other program, then start again.',
  journal: 'Set DATA_DIR to a folder on a local disk.',
  full: 'Free some space, then start again.',
  closed: 'Start the server again.',
  failing: 'Check the disk and the rights on the file, then start again.',
};
