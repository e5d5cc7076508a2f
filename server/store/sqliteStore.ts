import type { DatabaseSync } from 'node:sqlite';
import type { EventStore, NewEvent, Verdict } from './eventStore.ts';
import { createGroupCommit } from './groupCommit.ts';
import { openDatabase } from './sqliteDatabase.ts';
import { placedEvent, storedEvent } from './sqliteRows.ts';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { StoreUnusable } from './storeUnusable.ts';

/**
 * The embedded store: one SQLite file in `folder`, which is made if it is missing. Appends that wait together share one flush
 * and each keeps its own verdict. Throws `StoreUnusable` if the store cannot be opened.
 */
export function openSqliteStore(folder: string): EventStore {
  const database = openDatabase(folder);
  const { db, path } = database;
  const group = createGroupCommit(database);
  const sql = prepare(db);

  function appendNow(stream: string, expectedVersion: number, rows: readonly Row[], commandId: string | null): Verdict {
    const before = commandId === null ? undefined : sql.versionOfCommand.get(stream, commandId);
    if (before !== undefined) return { kind: 'repeated', version: Number(before.version) };
    const last = Number(sql.lastVersion.get(stream)?.version);
    if (last !== expectedVersion) return { kind: 'conflict', version: last };
    const end = Number(sql.takePositions.get(rows.length)?.position);
    rows.forEach(([type, schema, at, by, data], i) => {
      const position = end - rows.length + 1 + i;
      sql.insert.run(stream, last + 1 + i, position, type, schema, at, by, data, i === 0 ? commandId : null);
    });
    return { kind: 'appended', version: last + rows.length };
  }

  /** Reads see what is committed; a broken or closed database rejects. */
  async function ask<T>(question: () => T): Promise<T> {
    if (!db.isOpen) throw new StoreUnusable('closed', path);
    try {
      return question();
    } catch (error) {
      throw sqliteTrouble(error, path);
    }
  }

  return {
    async append(stream, expectedVersion, events, commandId) {
      if (events.length === 0) throw new TypeError('A batch holds at least one event');
      const rows = events.map(row);
      return group.run(() => appendNow(stream, expectedVersion, rows, commandId));
    },
    read: (stream, afterVersion = 0) => ask(() => sql.read.all(stream, afterVersion).map(storedEvent)),
    readAll: (after, limit) => ask(() => sql.readAll.all(after, limit).map(placedEvent)),
    streams: (prefix, quietSince) =>
      ask(() => sql.streams.all(prefix, quietSince ?? null).map((found) => String(found.stream))),
    async delete(stream) {
      await group.run(() => sql.delete.run(stream));
      await ask(() => sql.checkpoint.get());
    },
    async close() {
      if (!db.isOpen) return;
      group.flush();
      db.close(); // the last process to close moves the journal into the database
    },
  };
}

/** What is bound for one event: type, schema, at, by, data. Made when the event is handed over, so later edits do not count. */
type Row = readonly [type: string, schema: number, at: number, by: string, data: string];

function row({ type, schema, at, by, data }: NewEvent): Row {
  return [type, schema, at, JSON.stringify(by), JSON.stringify(data)];
}

const prepare = (db: DatabaseSync) => ({
  versionOfCommand: db.prepare('SELECT version FROM event WHERE stream = ? AND command_id = ?'),
  lastVersion: db.prepare('SELECT coalesce(max(version), 0) AS version FROM event WHERE stream = ?'),
  takePositions: db.prepare('UPDATE last_position SET position = position + ? RETURNING position'),
  insert: db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  read: db.prepare('SELECT * FROM event WHERE stream = ? AND version > ? ORDER BY version'),
  readAll: db.prepare('SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?'),
  streams: db.prepare(`
    SELECT stream FROM event WHERE stream >= ?1 AND substr(stream, 1, length(?1)) = ?1
    GROUP BY stream HAVING ?2 IS NULL OR max(at) < ?2 ORDER BY stream`),
  delete: db.prepare('DELETE FROM event WHERE stream = ?'),
  /** Takes deleted words out of the journal too. */
  checkpoint: db.prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
});
