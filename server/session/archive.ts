import type { Result } from '../../shared/lib/result.ts';
import { ok } from '../../shared/lib/result.ts';
import type { HostReply } from '../../shared/protocol/http.ts';
import { withoutNotes } from '../../shared/replay/anonymous.ts';
import { commitmentTable } from '../../shared/replay/commitmentTable.ts';
import { csv } from '../../shared/replay/csv.ts';
import { learningTable } from '../../shared/replay/learningTable.ts';
import { moveTable } from '../../shared/replay/moveTable.ts';
import type { Recording } from '../../shared/replay/recording.ts';
import { record } from '../../shared/replay/recording.ts';
import type { Sealed } from '../../shared/replay/sealed.ts';
import { decisionTable, logTable, outcomeTable } from '../../shared/replay/tables.ts';
import type { Actor } from '../../shared/session/actor.ts';
import type { Rejection } from '../../shared/session/rejections.ts';
import { upcast } from '../../shared/session/upcast.ts';
import type { LogEntry } from '../../shared/view/log.ts';
import { logOf } from '../../shared/view/log.ts';
import type { Clock } from '../clock.ts';
import type { EventStore, StoredEvent } from '../store/eventStore.ts';
import { ACCESS_STREAM } from './access.ts';
import { besideOf, namedIn } from './accessFacts.ts';
import { SESSION_STREAM } from './liveSession.ts';
import type { Batch } from './moving.ts';
import { readMoved, sealed } from './moving.ts';
import type { Attended, OpenSessions } from './openSessions.ts';

const SERVER: Actor = { kind: 'server' };

export type Spreadsheet = { readonly bom: boolean };

const TABLES = ['decisions', 'moves', 'outcomes', 'commitments', 'learning'] as const;
export type TableName = (typeof TABLES)[number];
export const isTable = (name: string): name is TableName => TABLES.some((it) => it === name);

const moment = (at: number): string => new Date(at).toISOString();

/** What can be taken out of a session as a whole, and a session taken in. Who may do which is for the caller to judge. */
export class Archive {
  readonly #sessions: OpenSessions;
  readonly #store: EventStore;
  readonly #clock: Clock;

  constructor(sessions: OpenSessions, store: EventStore, clock: Clock) {
    this.#sessions = sessions;
    this.#store = store;
    this.#clock = clock;
  }

  /** The whole stream as a recording; what facilitators noted for themselves is in theirs alone. */
  async recording({ live }: Attended, facilitators: boolean): Promise<Recording> {
    const rows = await this.#events(live.id);
    return record(facilitators ? rows : withoutNotes(rows), this.#clock.now());
  }

  /** All that facilitators did, oldest first. */
  async log({ live }: Attended): Promise<LogEntry[]> {
    const told = (await this.#events(live.id)).map((row) => ({ ...upcast(row), commandId: row.commandId }));
    const access = await this.#sessions.access.history(live.id);
    return logOf(live.state, told, access.flatMap(besideOf), namedIn(access));
  }

  async logSheet(attended: Attended, sheet: Spreadsheet): Promise<string> {
    return csv(logTable(await this.log(attended), moment), sheet);
  }

  async table({ live: { id, state } }: Attended, name: TableName, sheet: Spreadsheet): Promise<string> {
    switch (name) {
      case 'decisions':
        return csv(decisionTable(state), sheet);
      case 'moves':
        return csv(moveTable(state, (await this.#events(id)).map(upcast), moment), sheet);
      case 'outcomes':
        return csv(outcomeTable(state), sheet);
      case 'commitments':
        return csv(commitmentTable(state, moment), sheet);
      case 'learning':
        return csv(learningTable(state), sheet);
    }
  }

  /** The session as the file by which it is moved. */
  async sealed({ live }: Attended): Promise<Sealed> {
    const events = await this.#events(live.id);
    return sealed(live.state, events, await this.#sessions.access.history(live.id), this.#clock.now());
  }

  /**
   * Takes in a session that was moved here. Everybody's tokens go on working; time that ran is paused. Whoever brings the file leads it here
   * by a link of their own: only a lead can have taken it, and nobody's token is in it.
   */
  async restore(json: unknown): Promise<Result<HostReply, Rejection>> {
    const read = readMoved(json, this.#clock.now());
    if (!read.ok) return read;
    const { session, code, events, access } = read.value;
    const adopted = await this.#sessions.adopt(session, code, async () => {
      await Promise.all([
        this.#appendAll(ACCESS_STREAM + session, access),
        this.#appendAll(SESSION_STREAM + session, events),
      ]);
    });
    if (!adopted.ok) return adopted;
    const { access: proofs } = this.#sessions;
    const lead = await proofs.issueLink(session, SERVER, 'lead', '');
    if (!lead.ok) return lead;
    const screen = await proofs.issueLink(session, SERVER, 'screen', '');
    if (!screen.ok) return screen;
    await proofs.note(session, { kind: 'facilitator', chair: lead.value.chair, right: 'lead' }, 'restoreSession');
    return ok({ session, code, facilitatorToken: lead.value.token, screenToken: screen.value.token });
  }

  #events(session: string): Promise<StoredEvent[]> {
    return this.#store.read(SESSION_STREAM + session);
  }

  /** Asked for at once, so that they share one flush: a stop in between leaves nothing behind. */
  async #appendAll(stream: string, batches: readonly Batch[]): Promise<void> {
    let version = 0;
    const verdicts = batches.map(({ events, commandId }) => {
      const verdict = this.#store.append(stream, version, events, commandId);
      version += events.length;
      return verdict;
    });
    for (const { kind } of await Promise.all(verdicts))
      if (kind !== 'appended') throw new Error(`${stream} did not take all that was moved`);
  }
}
