/**
 * The store keeps streams of recorded facts. A stream is an opaque name (`session/<id>`, `access/<id>`) with events numbered
 * 1, 2, 3 and so on. The store knows no rule: it keeps what it is given, in order, and gives it back as it was.
 *
 * Every lawful ending of a call is a value. A promise rejects only for a broken store (`StoreUnusable`) or a caller's bug:
 * an empty batch, or an event that is not JSON.
 */
export interface EventStore {
  /**
   * Appends the batch whole or not at all, directly after `expectedVersion`; 0 means that the stream must not exist.
   * Resolves only when the verdict is durable: what it says has happened survives a power cut.
   * `commandId` names the command behind the batch, or is null; a stream takes each command once, and says so the next time,
   * whatever version the caller expects by then.
   */
  append(
    stream: string,
    expectedVersion: number,
    events: readonly NewEvent[],
    commandId: string | null,
  ): Promise<Verdict>;

  /** The events of a stream with a version above `afterVersion` (0: all), in order. A stream that does not exist is empty. */
  read(stream: string, afterVersion?: number): Promise<StoredEvent[]>;

  /**
   * Up to `limit` events of all streams, in the order in which they were committed, after the position a caller has reached
   * (`START` at first). Once a position has been read nothing is ever stored at or below it, so a follower in any process
   * that asks again from the last position it saw misses nothing and sees nothing twice.
   */
  readAll(after: Position, limit: number): Promise<PlacedEvent[]>;

  /**
   * Names of the streams that begin with `prefix`, in one fixed order. With `quietSince` (ms since epoch) only those
   * without an event at or after that time: the ones that retention may delete.
   */
  streams(prefix: string, quietSince?: number): Promise<string[]>;

  /** Deletes every event of a stream and leaves no copy of its words in the store. Deleting what is not there is lawful. */
  delete(stream: string): Promise<void>;

  /** Ends what was asked before, then lets go of the store. Every later call rejects. */
  close(): Promise<void>;
}

export type NewEvent = {
  readonly type: string;
  /** The shape of `data`: counted up each time that the shape of this type is revised. */
  readonly schema: number;
  /** Whole milliseconds since the epoch. */
  readonly at: number;
  /** The actor, as JSON. */
  readonly by: unknown;
  readonly data: unknown;
};

export type StoredEvent = NewEvent & {
  readonly stream: string;
  readonly version: number;
  /** The command behind the batch, on the batch's first event; null on the others. */
  readonly commandId: string | null;
};

/** A place in the order of commits. Numbers grow and may have gaps. */
export type Position = number;
export type PlacedEvent = StoredEvent & { readonly position: Position };
export const START: Position = 0;

export type Verdict = Appended | Conflict | RepeatedCommand;

/** The stream now ends at `version`. */
export type Appended = { readonly kind: 'appended'; readonly version: number };

/** Somebody else was first, nothing was appended: the stream ends at `version`. */
export type Conflict = { readonly kind: 'conflict'; readonly version: number };

/** The command was carried out before, nothing was appended: its batch begins at `version`. */
export type RepeatedCommand = { readonly kind: 'repeated'; readonly version: number };
