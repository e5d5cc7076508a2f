import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../server/store/eventStore.ts';
import { appendAtEnd, fact, facts } from './facts.ts';
import type { OpenStore, StoreAdapter } from './storeAdapter.ts';

/** The part of the contract about finding what was stored, deleting it, and closing. */
export function describeReading(adapter: StoreAdapter, open: OpenStore): void {
  test('a stream that nobody wrote to is empty', async () => {
    const store = open();
    expect(await store.read('session/a')).toEqual([]);
    expect(await store.streams('')).toEqual([]);
  });

  test('what was appended is read back with its versions and its command, also after opening again', async () => {
    const place = adapter.newPlace();
    const store = open(place);
    const batch: NewEvent[] = [
      { type: 'PlanLocked', schema: 2, at: 1_700_000_000_123, by: { seat: 's1' }, data: { chips: [3, 0] } },
      { type: 'RoundClosed', schema: 1, at: 1_700_000_000_124, by: 'clock', data: null },
    ];
    expect(await store.append('session/a', 0, batch, 'command-1')).toEqual({ kind: 'appended', version: 2 });
    const stored = [
      { ...batch[0], stream: 'session/a', version: 1, commandId: 'command-1' },
      { ...batch[1], stream: 'session/a', version: 2, commandId: null },
    ];
    expect(await store.read('session/a')).toEqual(stored);
    await store.close();
    expect(await open(place).read('session/a')).toEqual(stored);
  });

  test('any JSON, any type and any past schema number comes back as it was', async () => {
    const store = open();
    const anyFact = fc.record({
      type: fc.string({ unit: 'grapheme', minLength: 1 }),
      schema: fc.integer({ min: 1, max: 1000 }),
      at: fc.maxSafeNat(),
      by: fc.jsonValue(),
      data: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyFact, { minLength: 1, maxLength: 5 }), fc.uuid(), async (batch, id) => {
        await store.append(id, 0, batch, null);
        const found = await store.read(id);
        expect(found.map(({ type, schema, at, by, data }) => ({ type, schema, at, by, data }))).toEqual(
          JSON.parse(JSON.stringify(batch)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('read goes on after a version', async () => {
    const store = open();
    await store.append('session/a', 0, facts(3), null);
    expect((await store.read('session/a', 1)).map(({ version }) => version)).toEqual([2, 3]);
    expect(await store.read('session/a', 3)).toEqual([]);
  });

  test('read gives versions 1 to n in order, however the streams were written among each other', async () => {
    const place = adapter.newPlace();
    const stores = [open(place), open(place)];
    const writes = Array.from({ length: 24 }, (_, i) => ({ store: stores[i % 2], stream: `session/${i % 3}` }));
    await Promise.all(writes.map(({ store, stream }) => store && appendAtEnd(store, stream, facts(2))));
    for (const stream of ['session/0', 'session/1', 'session/2']) {
      const versions = (await stores[0]?.read(stream))?.map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    }
  });

  test('readAll gives every event once, in pages, in the order of commits', async () => {
    const store = open();
    for (let i = 0; i < 5; i++) await appendAtEnd(store, `session/${i % 2}`, facts(2));
    const seen: string[] = [];
    let after = 0;
    for (;;) {
      const page = await store.readAll(after, 3);
      if (page.length === 0) break;
      expect(page.length).toBeLessThanOrEqual(3);
      seen.push(...page.map(({ stream, version }) => `${stream}:${version}`));
      after = page.at(-1)?.position ?? after;
    }
    const [a, b] = ['session/0', 'session/1'];
    expect(seen).toEqual([
      `${a}:1`,
      `${a}:2`,
      `${b}:1`,
      `${b}:2`,
      `${a}:3`,
      `${a}:4`,
      `${b}:3`,
      `${b}:4`,
      `${a}:5`,
      `${a}:6`,
    ]);
  });

  test('streams are found by the letters they begin with, and by how long they have been quiet', async () => {
    const store = open();
    await store.append('session/b', 0, [fact(1, 100), fact(2, 300)], null);
    await store.append('session/a_', 0, [fact(1, 200)], null);
    await store.append('access/a', 0, [fact(1, 50)], null);
    expect(await store.streams('session/')).toEqual(['session/a_', 'session/b']);
    expect(await store.streams('session/__')).toEqual([]);
    expect(await store.streams('Session/')).toEqual([]);
    expect(await store.streams('session/', 300)).toEqual(['session/a_']);
    expect(await store.streams('', 201)).toEqual(['access/a', 'session/a_']);
  });

  test('a deleted stream is gone, its neighbours stay, and it may begin anew', async () => {
    const store = open();
    await store.append('session/a', 0, facts(2), 'c1');
    await store.append('session/ab', 0, facts(1), 'c1');
    const follower = (await store.readAll(0, 10)).at(-1)?.position ?? 0;
    await store.delete('session/ab');
    await store.delete('session/a');
    await store.delete('session/never');
    expect(await store.streams('')).toEqual([]);
    expect(await store.append('session/a', 2, facts(1), null)).toEqual({ kind: 'conflict', version: 0 });
    expect(await store.append('session/a', 0, facts(1), 'c1')).toEqual({ kind: 'appended', version: 1 });
    // A follower that had seen everything sees the new beginning: positions are not given twice.
    expect((await store.readAll(follower, 10)).map(({ stream, version }) => [stream, version])).toEqual([
      ['session/a', 1],
    ]);
  });

  test('an append asked for before delete does not outlive it', async () => {
    const store = open();
    const appended = store.append('session/a', 0, facts(1), null);
    await store.delete('session/a');
    expect((await appended).kind).toBe('appended');
    expect(await store.read('session/a')).toEqual([]);
  });

  test('close ends what was asked before, twice is once, and later calls reject', async () => {
    const place = adapter.newPlace();
    const store = open(place);
    const appended = store.append('session/a', 0, facts(1), null);
    await Promise.all([store.close(), store.close()]);
    expect(await appended).toEqual({ kind: 'appended', version: 1 });
    await expect(store.append('session/a', 1, facts(1), null)).rejects.toThrow('closed');
    await expect(store.read('session/a')).rejects.toThrow('closed');
    await expect(store.delete('session/a')).rejects.toThrow('closed');
    expect(await open(place).read('session/a')).toHaveLength(1);
  });
}
