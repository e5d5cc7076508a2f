import { expect, test } from 'vitest';
import type { EventStore, PlacedEvent } from '../../../server/store/eventStore.ts';
import { START } from '../../../server/store/eventStore.ts';
import { fact, facts } from './facts.ts';
import type { OtherProcess } from './startProcess.ts';
import { startProcess } from './startProcess.ts';
import type { OpenStore, StoreAdapter } from './storeAdapter.ts';

/** The part of the contract that needs real processes: creators that race, a follower under contention, and kill -9. */
export function describeProcesses(adapter: StoreAdapter, open: OpenStore): void {
  test('two processes that create the same streams: exactly one wins each', async () => {
    const place = adapter.newPlace();
    const store = open(place);
    const racers = await Promise.all([
      startProcess(adapter, place, 'create', 25),
      startProcess(adapter, place, 'create', 25),
    ]);
    for (const racer of racers) racer.go();
    expect(await Promise.all(racers.map(({ ended }) => ended))).toEqual([0, 0]);
    for (let i = 0; i < 25; i++) {
      expect(racers.map(({ told }) => told[i]).sort()).toEqual(['appended', 'conflict']);
      expect(await store.read(`race/${i}`)).toHaveLength(1);
    }
  });

  test('following the store while two other processes write misses nothing and sees nothing twice', async () => {
    const place = adapter.newPlace();
    const store = open(place);
    const rounds = 40;
    const writers = await Promise.all([
      startProcess(adapter, place, 'write', rounds),
      startProcess(adapter, place, 'write', rounds),
    ]);
    const seen = await followUntilEnded(store, writers);

    expect(seen).toHaveLength(2 * rounds * 3);
    const streams = await store.streams('');
    expect(streams).toHaveLength(3);
    for (const stream of streams) {
      const stored = await store.read(stream);
      expect(seen.filter((event) => event.stream === stream).map(({ position: _, ...event }) => event)).toEqual(stored);
    }
    const positions = seen.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
  });

  test('after kill -9 between append and ack a reload shows the event once, and the retry changes nothing', async () => {
    const place = adapter.newPlace();
    const dying = await startProcess(adapter, place, 'dieBeforeTelling');
    dying.go();
    expect(await dying.ended).toBe('SIGKILL');
    const store = open(place);
    const once = [{ ...fact('placed'), stream: 'session/a', version: 1, commandId: 'command-1' }];
    expect(await store.read('session/a')).toEqual(once);
    for (const expected of [0, 1]) {
      const retry = await store.append('session/a', expected, [fact('placed')], 'command-1');
      expect(retry).toEqual({ kind: 'repeated', version: 1 });
    }
    expect(await store.read('session/a')).toEqual(once);
  });

  test('kill -9 amid a flood loses nothing that was acknowledged and leaves no half batch', async () => {
    const place = adapter.newPlace();
    const flood = await startProcess(adapter, place, 'flood');
    flood.go();
    await flood.hasTold(100);
    flood.kill();
    expect(await flood.ended).toBe('SIGKILL');

    const store = open(place);
    const events = await store.read('session/a');
    const kept = events.length / 3;
    expect(events.map(({ data }) => data)).toEqual(Array.from({ length: kept }, () => [1, 2, 3]).flat());
    expect(events.flatMap(({ commandId }) => commandId ?? [])).toEqual(
      Array.from({ length: kept }, (_, i) => `command-${i}`),
    );
    expect(flood.told).toEqual(Array.from({ length: flood.told.length }, (_, i) => String(i)));
    expect(kept).toBeGreaterThanOrEqual(flood.told.length);
    const unheard = await store.append('session/a', events.length, facts(3), `command-${kept - 1}`);
    expect(unheard.kind).toBe('repeated');
  });
}

/** Starts the writers and follows the store from its start until they have ended and nothing more comes. */
async function followUntilEnded(store: EventStore, writers: readonly OtherProcess[]): Promise<PlacedEvent[]> {
  let running = writers.length;
  for (const writer of writers) {
    writer.go();
    void writer.ended.then(() => running--);
  }
  const seen: PlacedEvent[] = [];
  for (;;) {
    const lastLook = running === 0;
    const page = await store.readAll(seen.at(-1)?.position ?? START, 7);
    seen.push(...page);
    if (page.length === 0 && lastLook) return seen;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
