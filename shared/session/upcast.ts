import * as z from 'zod/mini';
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

const KNOWN: ReadonlySet<number> = new Set([EVENT_SCHEMA]);
const Time = z.int();

/**
 * Reads a stored event in its present shape. There is one shape so far; an older one gets its step here and keeps its
 * sample in the tests. Throws on what no version of Pasar has written: a stream is never read in part.
 */
export function upcast({ type, schema, at, by, data }: Stored): SessionEvent {
  if (!KNOWN.has(schema)) throw new Error(`${type} has schema ${schema}; this Pasar knows ${[...KNOWN].join(', ')}`);
  return { ...Fact.parse({ type, data }), at: Time.parse(at), by: Actor.parse(by) };
}
