import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../server/store/eventStore.ts';
import { fact, facts } from './facts.ts';
import type { OpenStore, StoreAdapter } from './storeAdapter.ts';
import type { Step } from './storeModel.ts';
import { emptyStreams, step } from './storeModel.ts';

/** The part of the contract about verdicts: who may append, and what a refusal leaves behind, namely nothing. */
export function describeAppending(adapter: StoreAdapter, open: OpenStore): void {
  test('whatever is asked in turn, verdicts and streams are those of a list per stream', async () => {
    const store = open();
    const stream = fc.constantFrom('a', 'b');
    let run = 0;
    const anyStep: fc.Arbitrary<Step> = fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record({
          stream,
          offset: fc.constantFrom(0, 0, 0, -1, 1),
          size: fc.integer({ min: 1, max: 3 }),
          commandId: fc.option(fc.constantFrom('c1', 'c2', 'c3')),
        }),
      },
      { weight: 1, arbitrary: fc.record({ stream, delete: fc.constant<true>(true) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
        const folder = `run-${++run}/`;
        const model = emptyStreams();
        for (const each of steps) await step(store, model, { ...each, stream: folder + each.stream });
        for (const [name, events] of model) expect(await store.read(name)).toEqual(events);
        expect(await store.streams(folder)).toEqual([...model.keys()].sort());
      }),
      { numRuns: 15 },
    );
  });

  test('two creators of one stream: exactly one wins', async () => {
    const place = adapter.newPlace();
    const stores = [open(place), open(place)];
    for (let i = 0; i < 10; i++) {
      const verdicts = await Promise.all(stores.map((store) => store.append(`race/${i}`, 0, [fact(i)], null)));
      expect(verdicts.map(({ kind }) => kind).sort()).toEqual(['appended', 'conflict']);
      expect(await stores[0]?.read(`race/${i}`)).toHaveLength(1);
    }
  });

  test.each([-1, 0, 2, 4, Number.NaN])(
    'a stream of three refuses to be continued from version %d',
    async (expected) => {
      const store = open();
      await store.append('session/a', 0, facts(3), null);
      expect(await store.append('session/a', expected, facts(2), 'c')).toEqual({ kind: 'conflict', version: 3 });
      expect(await store.read('session/a')).toHaveLength(3);
      // The refused command was not carried out, so it may still come.
      expect(await store.append('session/a', 3, facts(2), 'c')).toEqual({ kind: 'appended', version: 5 });
    },
  );

  test('of appends that wait together each has its own verdict, and a refused batch leaves nothing', async () => {
    const store = open();
    const verdicts = await Promise.all([
      store.append('session/a', 0, facts(2), 'c1'),
      store.append('session/a', 0, facts(3), 'c2'),
      store.append('session/b', 0, facts(1), 'c1'),
      store.append('session/a', 2, facts(1), 'c3'),
      store.append('session/a', 3, facts(1), 'c1'),
    ]);
    expect(verdicts).toEqual([
      { kind: 'appended', version: 2 },
      { kind: 'conflict', version: 2 },
      { kind: 'appended', version: 1 },
      { kind: 'appended', version: 3 },
      { kind: 'repeated', version: 1 },
    ]);
    expect((await store.read('session/a')).map(({ data }) => data)).toEqual([1, 2, 1]);
  });

  test.each<[string, NewEvent]>([
    ['a time that is no number', fact(1, Number.NaN)],
    ['words that are not JSON', fact(10n)],
    ['no words at all', { ...fact(), data: undefined }],
  ])('a batch with one event of %s is refused whole, and its neighbours stand', async (_, wrong) => {
    const store = open();
    const [good, bad] = await Promise.allSettled([
      store.append('session/a', 0, facts(2), 'c1'),
      store.append('session/a', 2, [fact(), wrong, fact()], 'c2'),
    ]);
    const next = await store.append('session/a', 2, facts(1), 'c2');
    expect([good.status, bad.status, next.kind]).toEqual(['fulfilled', 'rejected', 'appended']);
    expect((await store.read('session/a')).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test('an empty batch is a bug of the caller', async () => {
    await expect(open().append('session/a', 0, [], 'c1')).rejects.toThrow(TypeError);
  });

  test('what the caller does to an event after handing it over does not count', async () => {
    const store = open();
    const data = { chips: 1 };
    const appended = store.append('session/a', 0, [fact(data)], null);
    data.chips = 9;
    await appended;
    expect((await store.read('session/a'))[0]?.data).toEqual({ chips: 1 });
  });

  test('a repeated command is said to be one, from whatever version it comes, and appends nothing', async () => {
    const store = open();
    await store.append('session/a', 0, facts(2), 'c1');
    await store.append('session/a', 2, facts(2), 'c2');
    for (const expected of [0, 2, 4]) {
      expect(await store.append('session/a', expected, facts(2), 'c2')).toEqual({ kind: 'repeated', version: 3 });
    }
    expect(await store.read('session/a')).toHaveLength(4);
    expect((await store.append('session/b', 0, facts(1), 'c2')).kind).toBe('appended');
  });
}
