import type { SqliteDatabase } from './sqliteDatabase.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { StoreUnusable } from './storeUnusable.ts';

/**
 * Writes that wait together share one transaction, and so one flush of the disk. They run in the order in which they were
 * asked for, each within a savepoint of its own: one that throws leaves nothing behind and does not disturb its neighbours.
 * Each promise settles only after the commit.
 */
export type GroupCommit = {
  run<T>(write: () => T): Promise<T>;
  /** Runs and commits what waits, now. */
  flush(): void;
};

export function createGroupCommit({ db, path }: SqliteDatabase): GroupCommit {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  const savepoint = db.prepare('SAVEPOINT one_write');
  const release = db.prepare('RELEASE one_write');
  const undo = db.prepare('ROLLBACK TO one_write');
  let waiting: Waiting[] = [];

  /** Carries out one write and returns what is left to do once it is durable: settle its promise. */
  function carryOut({ write, resolve, reject }: Waiting): () => void {
    savepoint.run();
    try {
      const result = write();
      release.run();
      return () => resolve(result);
    } catch (error) {
      if (!db.isTransaction) throw error; // SQLite has given up the whole transaction: nobody's write stands
      undo.run();
      release.run();
      return () => reject(sqliteTrouble(error, path));
    }
  }

  function commitTogether(writes: readonly Waiting[]): (() => void)[] {
    begin.run();
    try {
      const settlements = writes.map(carryOut);
      commit.run();
      return settlements;
    } catch (error) {
      if (db.isTransaction) rollback.run();
      throw error;
    }
  }

  function flush(): void {
    const writes = waiting;
    waiting = [];
    if (writes.length === 0) return;
    try {
      for (const settle of commitTogether(writes)) settle();
    } catch (error) {
      const trouble = sqliteTrouble(error, path);
      for (const { reject } of writes) reject(trouble);
    }
  }

  return {
    flush,
    run<T>(write: () => T): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (!db.isOpen) return reject(new StoreUnusable('closed', path));
        // After the poll phase of the event loop: every message that has arrived by then joins this group.
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ write, resolve: (result) => resolve(result as T), reject });
      });
    },
  };
}

type Waiting = {
  readonly write: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
};
