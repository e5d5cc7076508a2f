import { createHash } from 'node:crypto';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import * as market from '../../shared/market/market.ts';
import { readRecording, record } from '../../shared/replay/recording.ts';
import type { Contents, SealedRow } from '../../shared/replay/sealed.ts';
import { SEALED_FORMAT, SEALED_VERSION, Sealed, SealedMarks, sealedText } from '../../shared/replay/sealed.ts';
import { pauseTime } from '../../shared/session/chair.ts';
import type { Fact } from '../../shared/session/events.ts';
import { EVENT_SCHEMA } from '../../shared/session/events.ts';
import { evolve } from '../../shared/session/evolve.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import type { Session, SessionState } from '../../shared/session/state.ts';
import { currentRound, initialState, officialLine } from '../../shared/session/state.ts';
import { withdrawClosing } from '../../shared/session/steps.ts';
import type { NewEvent, StoredEvent } from '../store/eventStore.ts';
import { AccessFact } from './accessFacts.ts';

/** Rows as they go into a file: all that another store must know of them. */
const rowsOf = (stored: readonly StoredEvent[]): SealedRow[] =>
  stored.map(({ version, type, schema, at, by, data, commandId }) => ({
    version,
    type,
    schema,
    at,
    by,
    data,
    commandId,
  }));

const checksumOf = (contents: Contents): string => createHash('sha256').update(sealedText(contents)).digest('hex');

/** The file by which a session is moved. It names no token: the hashes in it let everybody's links go on working. */
export function sealed(
  { session, code }: Session,
  events: readonly StoredEvent[],
  access: readonly StoredEvent[],
  exportedAt: number,
): Sealed {
  const contents: Contents = { exportedAt, session, code, events: rowsOf(events), access: rowsOf(access) };
  return { format: SEALED_FORMAT, formatVersion: SEALED_VERSION, checksum: checksumOf(contents), ...contents };
}

/** One append: the facts of one command. */
export type Batch = { readonly events: readonly NewEvent[]; readonly commandId: string | null };

/** A session that came in a file and is sound: what to store of it. */
export type Moved = {
  readonly session: string;
  readonly code: string;
  readonly events: readonly Batch[];
  readonly access: readonly Batch[];
};

/**
 * Reads a file by which a session was moved, and says what to store. Time that ran when the file was written is paused with what
 * was left of it then. Refuses `file/malformed`, `file/damaged` and `file/other-version`; never throws.
 */
export function readMoved(json: unknown, now: number): Result<Moved, Rejection> {
  const marks = SealedMarks.safeParse(json);
  if (!marks.success) return fail('file/malformed');
  if (marks.data.formatVersion > SEALED_VERSION) return fail('file/other-version');
  const parsed = Sealed.safeParse(json);
  if (!parsed.success) return fail('file/malformed');
  const { checksum, ...contents } = parsed.data;
  if (checksum !== checksumOf(contents)) return fail('file/damaged');
  if (!counts(contents.events) || !counts(contents.access)) return fail('file/malformed');
  if (contents.events.some(({ schema }) => schema > EVENT_SCHEMA)) return fail('file/other-version');
  if (!contents.access.every((row) => AccessFact.safeParse(row).success)) return fail('file/other-version');
  const state = stateOf(contents);
  if (!state || state.session !== contents.session || state.code !== contents.code) return fail('file/malformed');
  if (state.stage !== 'debrief' && officialLine(state).market.modelVersion !== market.MODEL_VERSION)
    return fail('file/other-version');
  const at = Math.max(now, ...contents.events.slice(-1).map((row) => row.at));
  const paused = asPaused(state, contents.exportedAt).map((fact) => ({
    ...fact,
    schema: EVENT_SCHEMA,
    at,
    by: SERVER,
  }));
  return ok({
    session: contents.session,
    code: contents.code,
    events: [...batches(contents.events), ...(paused.length > 0 ? [{ events: paused, commandId: null }] : [])],
    access: batches(contents.access),
  });
}

const SERVER = { kind: 'server' } as const;

const counts = (rows: readonly SealedRow[]): boolean => rows.every(({ version }, index) => version === index + 1);

/** The session that the facts make, seen by everybody once, or null. */
function stateOf({ events }: Contents): SessionState {
  try {
    const read = readRecording(record(events));
    return read.ok ? read.value.reduce<SessionState>(evolve, initialState) : null;
  } catch {
    return null;
  }
}

/** What stops the time of a session where it stood at `at`. */
function asPaused(session: Session, at: number): readonly Fact[] {
  const round = currentRound(session);
  if (!round || session.stage !== 'playing') return [];
  if (round.deadline !== null) {
    const paused = pauseTime(session, at);
    return paused.ok ? paused.value : [];
  }
  const withdrawn = round.closing ? withdrawClosing(session) : null;
  return withdrawn?.ok ? withdrawn.value : [];
}

/** Rows as they were appended: each command's together, and those that nobody named one by one. */
function batches(rows: readonly SealedRow[]): Batch[] {
  return rows.map(({ type, schema, at, by, data, commandId }) => ({
    events: [{ type, schema, at, by, data }],
    commandId,
  }));
}
