import { afterAll, afterEach, describe } from 'vitest';
import type { EventStore } from '../../../server/store/eventStore.ts';
import { describeAppending } from './eventStoreAppending.ts';
import { describeProcesses } from './eventStoreProcesses.ts';
import { describeReading } from './eventStoreReading.ts';
import type { StoreAdapter } from './storeAdapter.ts';

/** What every event store promises. Each adapter passes this suite before anything else is built on it. */
export function describeEventStore(name: string, adapter: StoreAdapter): void {
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

    describeAppending(adapter, open);
    describeReading(adapter, open);
    describeProcesses(adapter, open);
  });
}
