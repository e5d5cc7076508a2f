import { afterAll, afterEach, describe } from 'vitest';
import type { EventStore } from '../../../server/store/eventStore.ts';
import { describeAppending } from './eventStoreAppending.ts';
import { describeReading } from './eventStoreReading.ts';
import type { OpenStore, StoreAdapter } from './storeAdapter.ts';

/**
 * What every event store promises. Each adapter passes this suite, and `describeProcesses` in a test that may start processes,
 * before anything else is built on it.
 */
export const describeEventStore = (name: string, adapter: StoreAdapter): void =>
  describeContract(name, adapter, (open) => {
    describeAppending(adapter, open);
    describeReading(adapter, open);
  });

/** A part of the contract, with stores that are closed after each test and places that are forgotten after the last. */
export function describeContract(name: string, adapter: StoreAdapter, part: (open: OpenStore) => void): void {
  const opened: EventStore[] = [];

  function open(place = adapter.newPlace()): EventStore {
    const store = adapter.openStore(place);
    opened.push(store);
    return store;
  }

  describe(`${name} keeps the contract of the event store:`, () => {
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    afterAll(() => adapter.clear());
    part(open);
  });
}
