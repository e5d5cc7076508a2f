import { Actor } from './actor.ts';
import type { SessionEvent } from './events.ts';
import { EVENT_SCHEMA, Fact } from './events.ts';

/** An event as it was stored: of any past shape. */
export type Stored = {
  readonly type: string;
  readonly schema: number;
  readonly at: number;
  readonly by: unknown;
  readonly data: unknown;
};

/**
 * Reads a stored event in its present shape. There is one shape so far; an older one gets its step here and keeps its
 * sample in the tests. Throws on what no version of Pasar has written: a stream is never read in part.
 */
export function upcast(stored: Stored): SessionEvent {
  if (stored.schema > EVENT_SCHEMA)
    throw new Error(`${stored.type} has schema ${stored.schema}; this Pasar knows ${EVENT_SCHEMA}`);
  return { ...Fact.parse({ type: stored.type, data: stored.data }), at: stored.at, by: Actor.parse(stored.by) };
}
