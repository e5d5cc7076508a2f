import type { Audience } from '../session/actor.ts';
import { evolve } from '../session/evolve.ts';
import type { Session, SessionState } from '../session/state.ts';
import { initialState } from '../session/state.ts';
import type { View } from '../view/parts.ts';
import { project } from '../view/project.ts';
import { allHere } from './allHere.ts';
import type { RecordedEvent } from './recording.ts';

/** Facts between two kept states: what the slowest jump has to tell again. */
const KEEP_EVERY = 100;

/** A recording with its state kept at intervals. States share what is alike, so that keeping them costs little. */
export type Replay = { readonly events: readonly RecordedEvent[]; readonly kept: readonly SessionState[] };

/** Tells the whole recording once. */
export function openReplay(events: readonly RecordedEvent[]): Replay {
  const kept: SessionState[] = [];
  let state: SessionState = initialState;
  events.forEach((event, index) => {
    if (index % KEEP_EVERY === 0) kept.push(state);
    state = evolve(state, event);
  });
  return { events, kept };
}

/** The session when the fact of this version had been recorded. Throws for a version that the recording does not have. */
export function stateAt({ events, kept }: Replay, version: number): Session {
  if (!Number.isInteger(version) || version < 1 || version > events.length) throw new Error(`no version ${version}`);
  const interval = Math.floor((version - 1) / KEEP_EVERY);
  let state = kept[interval] ?? initialState;
  for (const event of events.slice(interval * KEEP_EVERY, version)) state = evolve(state, event);
  if (state === null) throw new Error(`nothing is open at version ${version}`);
  return state;
}

/** What this audience saw at this version, by the very functions that made its view when the session was live. */
export function viewAt(replay: Replay, version: number, audience: Audience): View {
  const session = stateAt(replay, version);
  return project(session, allHere(session), audience);
}
