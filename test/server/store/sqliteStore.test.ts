import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqliteStore.ts';
import { StoreUnusable } from '../../../server/store/storeUnusable.ts';
import { describeEventStore } from './eventStoreContract.ts';
import { fact, facts } from './facts.ts';
import * as sqlite from './sqliteAdapter.ts';

describeEventStore('SQLite', sqlite);

const FILE = 'pasar.sqlite';

afterAll(() => sqlite.clear());

describe('opening', () => {
  test('makes the folder, and the folders above it', async () => {
    const folder = join(sqlite.newPlace(), 'a', 'b');
    const store = openSqliteStore(folder);
    expect((await store.append('session/a', 0, facts(1), null)).kind).toBe('appended');
    await store.close();
    expect(readdirSync(folder)).toEqual([FILE]); // closed with nothing left in the journal
  });

  test.runIf(process.platform === 'linux')('comes to an end where the file system knows no such place', () => {
    expect(() => openSqliteStore('/proc/pasar/a')).toThrow(expect.objectContaining({ reason: 'folder' }));
  });

  test.each<[string, string, RegExp, (place: string) => string]>([
    [
      'a folder below a regular file',
      'folder',
      /cannot be created or written to \(.*below\)\. Set DATA_DIR/,
      (place) => {
        writeFileSync(join(place, 'file'), '');
        return join(place, 'file', 'below');
      },
    ],
    [
      'a folder in the place of the database',
      'folder',
      /cannot be created or written to/,
      (place) => {
        mkdirSync(join(place, FILE));
        return place;
      },
    ],
    [
      'a file that is no database',
      'damaged',
      /damaged \(.*pasar\.sqlite\)\. Move the file away/,
      (place) => {
        writeFileSync(join(place, FILE), 'not a database '.repeat(1000));
        return place;
      },
    ],
    [
      'a database with a torn page',
      'damaged',
      /damaged/,
      (place) => {
        fill(place);
        const bytes = readFileSync(join(place, FILE));
        bytes.fill(0x55, 8192, 12_288);
        writeFileSync(join(place, FILE), bytes);
        return place;
      },
    ],
    [
      'a database from a newer version',
      'newer',
      /newer version of Pasar \(.*\)\. Start that version/,
      (place) => {
        fill(place);
        run(place, 'PRAGMA user_version = 99');
        return place;
      },
    ],
    [
      'the database of another program',
      'foreign',
      /another program \(.*\)\. Set DATA_DIR/,
      (place) => {
        run(place, 'CREATE TABLE recipe (name TEXT)');
        return place;
      },
    ],
  ])('says in one line why it cannot use %s', (_, reason, line, prepare) => {
    const place = prepare(sqlite.newPlace());
    const open = () => openSqliteStore(place);
    expect(open).toThrow(StoreUnusable);
    expect(open).toThrow(expect.objectContaining({ reason }));
    expect(open).toThrow(line);
    expect(open).not.toThrow(/\n/);
  });
});

describe('group commit', () => {
  test('a hundred appends that wait together cost one commit, and one after another a commit each', async () => {
    const place = sqlite.newPlace();
    const store = openSqliteStore(place);
    await store.append('session/a', 0, facts(1), null);
    const before = commits(place);
    await Promise.all(Array.from({ length: 100 }, (_, i) => store.append(`session/${i}`, 0, facts(2), null)));
    expect(commits(place) - before).toBe(1);
    for (let i = 0; i < 5; i++) await store.append('session/a', i + 1, facts(1), null);
    expect(commits(place) - before).toBe(6);
    await store.close();
  });

  test('nobody is told before the commit', async () => {
    const place = sqlite.newPlace();
    const store = openSqliteStore(place);
    const other = openSqliteStore(place);
    const seen = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        await store.append(`session/${i}`, 0, facts(1), null);
        return (await other.streams('')).length;
      }),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, () => 20));
    await store.close();
    await other.close();
  });

  test('waiting together changes no verdict', async () => {
    const store = openSqliteStore(sqlite.newPlace());
    let run = 0;
    const ask = fc.record({
      stream: fc.constantFrom('a', 'b'),
      expected: fc.nat({ max: 5 }),
      size: fc.integer({ min: 1, max: 2 }),
      commandId: fc.option(fc.constantFrom('c1', 'c2', 'c3')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(ask, { maxLength: 16 }), async (asks) => {
        const appendTo = (folder: string) => (each: (typeof asks)[number]) =>
          store.append(folder + each.stream, each.expected, facts(each.size), each.commandId);
        const contents = async (folder: string) =>
          Promise.all(
            ['a', 'b'].map(async (name) => (await store.read(folder + name)).map(({ commandId }) => commandId)),
          );
        run++;
        const inTurn = [];
        for (const each of asks) inTurn.push(await appendTo(`turn-${run}/`)(each));
        expect(await Promise.all(asks.map(appendTo(`group-${run}/`)))).toEqual(inTurn);
        expect(await contents(`group-${run}/`)).toEqual(await contents(`turn-${run}/`));
      }),
      { numRuns: 10 },
    );
    await store.close();
  });
});

test('no word of a deleted stream is left in the files', async () => {
  const place = sqlite.newPlace();
  const store = openSqliteStore(place);
  for (let i = 0; i < 30; i++) {
    await Promise.all([
      store.append('session/kept', i, [fact(`kept ${'x'.repeat(i * 70)}`)], null),
      store.append('session/gone', i, [fact({ name: `Sari ${'y'.repeat(i * 300)}` })], `by-sari-${i}`),
    ]);
  }
  expect(bytesIn(place)).toContain('Sari');
  await store.delete('session/gone');
  expect(bytesIn(place)).toContain('kept');
  expect(bytesIn(place)).not.toMatch(/Sari|yyy|by-sari|session\/gone/);
  expect(await store.read('session/kept')).toHaveLength(30);
  await store.close();
});

function fill(place: string): void {
  const store = openSqliteStore(place);
  void store.append('session/a', 0, facts(500), null);
  void store.close();
}

function run(place: string, sql: string): void {
  const db = new DatabaseSync(join(place, FILE));
  db.exec(sql);
  db.close();
}

const bytesIn = (place: string): string =>
  readdirSync(place)
    .map((name) => readFileSync(join(place, name), 'latin1'))
    .join();

/** Counts the commits in the journal: frames whose header tells the size of the database (https://sqlite.org/fileformat.html#walformat). */
function commits(place: string): number {
  const journal = readFileSync(join(place, `${FILE}-wal`));
  const frame = 24 + journal.readUInt32BE(8);
  let count = 0;
  for (let at = 32; at + frame <= journal.length; at += frame) {
    if (journal.readUInt32BE(at + 4) !== 0) count++;
  }
  return count;
}
