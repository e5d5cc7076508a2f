import * as z from 'zod/mini';
import type { Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import type { SessionEvent } from '../session/events.ts';
import { EVENT_SCHEMA } from '../session/events.ts';
import { evolve } from '../session/evolve.ts';
import type { Rejection } from '../session/rejections.ts';
import type { SessionState } from '../session/state.ts';
import { initialState } from '../session/state.ts';
import { upcast } from '../session/upcast.ts';
import { audiences, project } from '../view/project.ts';
import { allHere } from './allHere.ts';
import { SEALED_FORMAT, Sealed } from './sealed.ts';

export const RECORDING_FORMAT = 'pasar-recording';
export const RECORDING_VERSION = 1;

/** Largest recording that is read, in bytes of JSON: ten times a full day with 400 people. */
export const LARGEST_RECORDING = 64 * 1024 * 1024;
const MOST_EVENTS = 500_000;

const Row = z.object({
  version: z.int(),
  type: z.string(),
  schema: z.int(),
  at: z.int(),
  by: z.unknown(),
  data: z.unknown(),
});

/** A whole session as a file: every recorded fact as it was stored, in order. It holds the seed and no token. */
export const Recording = z.object({
  format: z.literal(RECORDING_FORMAT),
  formatVersion: z.literal(RECORDING_VERSION),
  /** Version of the market model that the session was opened with. */
  modelVersion: z.string(),
  /** When it was exported, ms since the epoch. */
  exportedAt: z.optional(z.int()),
  events: z.array(Row).check(z.minLength(1), z.maxLength(MOST_EVENTS)),
});
export type Recording = z.infer<typeof Recording>;

/** A row of a stream: what every store can give. */
export type Row = z.infer<typeof Row>;

/** A recorded fact in its present shape, with its place in the stream. */
export type RecordedEvent = SessionEvent & { readonly version: number };

/** What people show to the facilitators of their own is in no recording: it could not be taken back from a file. */
export const NOT_RECORDED: readonly string[] = ['CommitmentShared', 'CommitmentWithdrawn'];

/**
 * A recording of a stream, whatever past shapes its rows have, without what people wrote for the facilitators. Throws for rows that
 * do not open a session.
 */
export function record(rows: readonly Row[], exportedAt?: number): Recording {
  const events = rows
    .filter(({ type }) => !NOT_RECORDED.includes(type))
    .map(({ type, schema, at, by, data }, index) => ({ version: index + 1, type, schema, at, by, data }));
  const opened = events.map(upcast).find((event) => event.type === 'LineOpened');
  if (!opened) throw new Error('a recording needs a session with a line');
  const { modelVersion } = opened.data.market;
  const head = { format: RECORDING_FORMAT, formatVersion: RECORDING_VERSION, modelVersion } as const;
  return exportedAt === undefined ? { ...head, events } : { ...head, exportedAt, events };
}

/**
 * Reads a recording from parsed JSON. A file by which a session was moved is one, too, once its debrief is open; before, and while a past
 * round is tried once more, it is refused
 * `recording/sealed`. Refuses `recording/other-version` when a newer Pasar wrote it, and `recording/malformed` for anything that
 * does not make a session from first to last. Never throws.
 */
export function readRecording(json: unknown): Result<readonly RecordedEvent[], Rejection> {
  try {
    if (isNewer(json)) return fail('recording/other-version');
    const moved = Sealed.safeParse(json);
    if (moved.success && isSecret(moved.data.events.map(({ type }) => type))) return fail('recording/sealed');
    const { events } = moved.success ? moved.data : Recording.parse(json);
    const read = events.map((row, index) => {
      if (row.version !== index + 1) throw new Error('versions must count 1, 2, 3');
      return { ...upcast(row), version: row.version };
    });
    return makesASession(read) ? ok(read) : fail('recording/malformed');
  } catch {
    return fail('recording/malformed');
  }
}

/** Only the marks that every format will keep are looked at. */
const Marks = z.object({
  format: z.enum([RECORDING_FORMAT, SEALED_FORMAT]),
  formatVersion: z.int(),
  events: z.optional(z.array(z.object({ schema: z.int() }))),
});

function isNewer(json: unknown): boolean {
  const marks = Marks.safeParse(json);
  if (!marks.success) return false;
  return (
    marks.data.formatVersion > RECORDING_VERSION || (marks.data.events ?? []).some((row) => row.schema > EVENT_SCHEMA)
  );
}

/** Whether the facts can be told one after the other and the end can be shown to everybody. */
function makesASession(events: readonly RecordedEvent[]): boolean {
  let state: SessionState = initialState;
  for (const event of events) state = evolve(state, event);
  if (state === null) return false;
  for (const audience of audiences(state)) project(state, allHere(state), audience);
  return true;
}

/** Plans are still being made: before the debrief, and while a past round is tried once more. */
const isSecret = (types: readonly string[]): boolean =>
  !types.includes('DebriefOpened') || types.lastIndexOf('AttemptOpened') > types.lastIndexOf('AttemptEnded');
