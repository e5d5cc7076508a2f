import type { EventStore, NewEvent, StoredEvent } from '../../../server/store/eventStore.ts';

/** Ways in which an append can break: before anything is stored, or after it, when nobody hears of it any more. */
export type Break = 'before' | 'after';

/** A store that stands in front of another and breaks when it is told to. */
export type Brittle = EventStore & {
  /** The next append to a stream that begins so breaks. */
  breakNext(stream: string, how: Break): void;
};

export function brittle(store: EventStore): Brittle {
  const breaks: { stream: string; how: Break }[] = [];
  return {
    ...store,
    breakNext: (stream, how) => void breaks.push({ stream, how }),
    async append(stream, ...asked) {
      const index = breaks.findIndex((it) => stream.startsWith(it.stream));
      const [next] = index < 0 ? [] : breaks.splice(index, 1);
      if (next?.how === 'before') throw new Error('the disk is full');
      const verdict = await store.append(stream, ...asked);
      if (next?.how === 'after') throw new Error('the answer was lost');
      return verdict;
    },
  };
}

/** The session part of a store, in memory: for laws that are tried many times. */
export function storeInMemory(): EventStore {
  const streams = new Map<string, StoredEvent[]>();
  const eventsOf = (stream: string): StoredEvent[] => streams.get(stream) ?? [];
  const copy = <T>(value: T): T => structuredClone(value);
  return {
    async append(stream, expectedVersion, events: readonly NewEvent[], commandId) {
      const kept = eventsOf(stream);
      const before = kept.find((event) => commandId !== null && event.commandId === commandId);
      if (before) return { kind: 'repeated', version: before.version };
      if (kept.length !== expectedVersion) return { kind: 'conflict', version: kept.length };
      const added = events.map((event, index) => ({
        ...copy(event),
        stream,
        version: kept.length + 1 + index,
        commandId: index === 0 ? commandId : null,
      }));
      streams.set(stream, [...kept, ...added]);
      return { kind: 'appended', version: kept.length + added.length };
    },
    read: async (stream, after = 0) => copy(eventsOf(stream).slice(after)),
    readAll: async () => [],
    streams: async (prefix) => [...streams.keys()].filter((stream) => stream.startsWith(prefix)).sort(),
    delete: async (stream) => void streams.delete(stream),
    close: async () => undefined,
  };
}
