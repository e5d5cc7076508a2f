import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteTrouble } from './sqliteTrouble.ts';
import { StoreUnusable } from './storeUnusable.ts';

/** An open database of the present schema, and where it lies. */
export type SqliteDatabase = { readonly db: DatabaseSync; readonly path: string };

/** Opens the database in `folder`, and makes both if they are missing. Throws `StoreUnusable` if that cannot be done. */
export function openDatabase(folder: string): SqliteDatabase {
  makeFolder(resolve(folder));
  const path = join(folder, FILE);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    setUp(db, path);
    return { db, path };
  } catch (error) {
    db?.close();
    throw sqliteTrouble(error, path);
  }
}

const FILE = 'pasar.sqlite';

/** How long a write waits for another process to end its own, in ms. */
const BUSY_TIMEOUT = 5000;

/** Counted up when the tables are revised; kept in the file as `user_version`. */
const SCHEMA = 1;

/** A position is never given twice, not even after the last event was deleted: hence the counter instead of a row id. */
const TABLES = `
  CREATE TABLE event (
    stream TEXT NOT NULL CHECK (stream <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    position INTEGER NOT NULL UNIQUE,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    data TEXT NOT NULL,
    command_id TEXT,
    PRIMARY KEY (stream, version)
  ) STRICT;
  CREATE UNIQUE INDEX event_by_command ON event (stream, command_id) WHERE command_id IS NOT NULL;
  CREATE TABLE last_position (position INTEGER NOT NULL) STRICT;
  INSERT INTO last_position VALUES (0);
  PRAGMA user_version = ${SCHEMA};
`;

function makeFolder(folder: string): void {
  try {
    makeWithParents(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreUnusable('folder', folder, error);
  }
}

/** Not `mkdir` with `recursive`: that never returns where a file system says that there is no such place, as /proc does. */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeWithParents(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // another process was first
  }
}

/** `fullfsync` makes a flush real on a Mac; `secure_delete` overwrites what was deleted. */
function setUp(db: DatabaseSync, path: string): void {
  if (Number(pragma(db, 'user_version')) > SCHEMA) throw new StoreUnusable('newer', path);
  createTables(db, path);
  if (pragma(db, 'quick_check(1)') !== 'ok') throw new StoreUnusable('damaged', path);
  if (pragma(db, 'journal_mode = WAL') !== 'wal') throw new StoreUnusable('journal', path);
  db.exec(
    'PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA secure_delete = ON',
  );
}

/** Also proves that the file can be written. Two processes may open a new store at once: the second finds the work done. */
function createTables(db: DatabaseSync, path: string): void {
  db.exec('BEGIN IMMEDIATE');
  if (pragma(db, 'user_version') !== SCHEMA) {
    if (db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined) throw new StoreUnusable('foreign', path);
    db.exec(TABLES);
  }
  db.exec('COMMIT');
}

/** Runs a pragma and returns the first column of its answer. */
function pragma(db: DatabaseSync, text: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${text}`).get() ?? {})[0];
}
