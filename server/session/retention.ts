import type { Clock } from '../clock.ts';
import type { EventStore } from '../store/eventStore.ts';
import { SESSION_STREAM } from './liveSession.ts';
import type { OpenSessions } from './openSessions.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes what has been quiet for longer than `days`, or for longer than the session itself was told to be kept: a session may
 * wish for less than the server keeps, never for more. Says how many sessions that were.
 */
export async function forgetQuiet(
  sessions: OpenSessions,
  store: EventStore,
  clock: Clock,
  days: number,
): Promise<number> {
  const quietFor = async (length: number): Promise<string[]> =>
    (await store.streams(SESSION_STREAM, clock.now() - length * DAY)).map((stream) =>
      stream.slice(SESSION_STREAM.length),
    );
  const quiet = new Set(await quietFor(days));
  const wished = new Map<number, Set<string>>();
  for (const { live } of sessions.all) {
    const own = live.state.settings.room.retentionDays;
    if (own !== null && own < days) wished.set(own, (wished.get(own) ?? new Set()).add(live.id));
  }
  for (const [own, ids] of wished) for (const id of await quietFor(own)) if (ids.has(id)) quiet.add(id);
  for (const id of quiet) await sessions.forget(id);
  return quiet.size;
}
