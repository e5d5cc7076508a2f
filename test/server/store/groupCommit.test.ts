import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { GroupCommit } from '../../../server/store/groupCommit.ts';
import { createGroupCommit } from '../../../server/store/groupCommit.ts';
import * as sqlite from './sqliteAdapter.ts';

let path: string;
let db: DatabaseSync;
let group: GroupCommit;

beforeEach(() => {
  path = join(sqlite.newPlace(), 'group.sqlite');
  db = new DatabaseSync(path, { timeout: 0 });
  db.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE word (text TEXT PRIMARY KEY, follows TEXT REFERENCES word DEFERRABLE INITIALLY DEFERRED) STRICT;
  `);
  group = createGroupCommit({ db, path });
});

afterAll(() => sqlite.clear());

const write = (text: string, follows: string | null = null) =>
  group.run(() => db.prepare('INSERT INTO word VALUES (?, ?)').run(text, follows).changes);

const words = () =>
  db
    .prepare('SELECT text FROM word ORDER BY text')
    .all()
    .map(({ text }) => text);

test('a write that throws leaves nothing behind and its neighbours stand', async () => {
  const torn = () =>
    group.run(() => {
      db.exec("INSERT INTO word VALUES ('half', NULL)");
      throw new Error('torn');
    });
  const settled = await Promise.allSettled([write('a'), torn(), write('a'), write('b')]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['a', 'b']);
});

test('if the commit fails everybody is told so, and nothing of the group is kept', async () => {
  const settled = await Promise.allSettled([write('a'), write('b', 'nowhere'), write('c')]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(words()).toEqual([]);
  await write('d');
  expect(words()).toEqual(['d']);
});

test('while another process holds the database the whole group fails as locked; afterwards it works again', async () => {
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  const settled = await Promise.allSettled([write('a'), write('b')]);
  for (const each of settled) {
    expect(each).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnusable', reason: 'locked', path } });
  }
  other.exec('ROLLBACK');
  await write('c');
  expect(words()).toEqual(['c']);
  other.close();
});

test('writes run in the order in which they were asked for', async () => {
  const order: number[] = [];
  await Promise.all([1, 2, 3].map((n) => group.run(() => order.push(n))));
  expect(order).toEqual([1, 2, 3]);
});
