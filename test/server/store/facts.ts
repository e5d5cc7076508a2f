import type { EventStore, NewEvent, Verdict } from '../../../server/store/eventStore.ts';

/** An event for tests that do not care what it says. */
export const fact = (data: unknown = null, at = 0): NewEvent => ({
  type: 'ChipsPlaced',
  schema: 1,
  at,
  by: 'clock',
  data,
});

/** `count` facts that carry 1, 2, 3 and so on. */
export const facts = (count: number): NewEvent[] => Array.from({ length: count }, (_, i) => fact(i + 1));

/** Appends wherever the stream ends, as often as it takes. */
export async function appendAtEnd(
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
  commandId: string | null = null,
): Promise<Verdict> {
  let version = 0;
  for (;;) {
    const verdict = await store.append(stream, version, events, commandId);
    if (verdict.kind !== 'conflict') return verdict;
    version = verdict.version;
  }
}
