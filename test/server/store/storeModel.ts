import { expect } from 'vitest';
import type { EventStore, StoredEvent } from '../../../server/store/eventStore.ts';
import { facts } from './facts.ts';

/** The store as one would write it down on paper: a list of events per stream. */
export type Streams = Map<string, StoredEvent[]>;

export const emptyStreams = (): Streams => new Map();

export type Step =
  | { stream: string; offset: number; size: number; commandId: string | null }
  | { stream: string; delete: true };

/** Does one thing to the store and to the paper, and expects the same of both. `offset` is how wrong the expected version is. */
export async function step(store: EventStore, streams: Streams, what: Step): Promise<void> {
  if ('delete' in what) {
    streams.delete(what.stream);
    return store.delete(what.stream);
  }
  const { stream, offset, size, commandId } = what;
  const events = streams.get(stream) ?? [];
  const before = commandId === null ? undefined : events.find((event) => event.commandId === commandId);
  const verdict = await store.append(stream, events.length + offset, facts(size), commandId);
  if (before) {
    expect(verdict).toEqual({ kind: 'repeated', version: before.version });
  } else if (offset !== 0) {
    expect(verdict).toEqual({ kind: 'conflict', version: events.length });
  } else {
    expect(verdict).toEqual({ kind: 'appended', version: events.length + size });
    const added = facts(size).map((event, i) => {
      return { ...event, stream, version: events.length + 1 + i, commandId: i === 0 ? commandId : null };
    });
    streams.set(stream, [...events, ...added]);
  }
}
