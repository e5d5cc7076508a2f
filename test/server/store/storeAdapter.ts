import type { EventStore } from '../../../server/store/eventStore.ts';

/** What an adapter shows to the contract suite, as the exports of one module that other processes can import as well. */
export type StoreAdapter = {
  /** The URL of that module. */
  readonly url: string;
  /** A place where no store has been yet: a folder, a connection string. */
  newPlace(): string;
  openStore(place: string): EventStore;
  /** Forgets all places. */
  clear(): void;
};

/** Opens a store that is closed after the test, at a new place unless one is named. */
export type OpenStore = (place?: string) => EventStore;
