import { join } from 'node:path';
import type { Clock } from '../../../server/clock.ts';
import type { Lab } from '../../../server/lab/lab.ts';
import { createLog } from '../../../server/log.ts';
import { serve } from '../../../server/serve.ts';
import type { EventStore, StoredEvent } from '../../../server/store/eventStore.ts';
import { openSqliteStore } from '../../../server/store/sqliteStore.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { SHIPPED } from '../../../shared/scenario/shipped.ts';
import { afterThisTest, newFolder } from '../../scratch.ts';
import type { TestClock } from '../testClock.ts';
import { createTestClock } from '../testClock.ts';

/** A real server on a free port of this machine, with a clock that the test moves. */
export type TestServer = {
  readonly url: string;
  readonly port: number;
  readonly clock: TestClock;
  readonly store: EventStore;
  readonly folder: string;
  /** What the server logged, one line of JSON per record. */
  readonly logged: readonly string[];
  readonly stop: () => Promise<void>;
  /** The stream of a session as it stands in the store. */
  readonly stream: (session: string) => Promise<StoredEvent[]>;
};

export type Wanted = {
  readonly clock?: TestClock;
  readonly folder?: string;
  readonly port?: number;
  readonly client?: string;
  readonly scenarios?: readonly Scenario[];
  readonly retentionDays?: number;
  readonly password?: string;
  /** Where what takes long is worked out; without one, nowhere. */
  readonly lab?: Lab;
  /** Words that are not welcome in names. */
  readonly words?: readonly string[];
  /** Stands between the server and its store. */
  readonly through?: (store: EventStore) => EventStore;
};

/** A lab that never comes to an end of anything: the session must go on without it. */
const idleLab: Lab = { run: () => new Promise(() => undefined), close: async () => undefined };

export async function startServer({
  clock = createTestClock(),
  folder = newFolder(),
  port = 0,
  client = join(folder, 'no-client'),
  scenarios = SHIPPED,
  retentionDays = 30,
  password,
  lab = idleLab,
  words = [],
  through = (store) => store,
}: Wanted = {}): Promise<TestServer> {
  const logged: string[] = [];
  const store = through(openSqliteStore(folder));
  const running = await serve({
    store,
    clock,
    log: createLog('warn', { write: (line) => logged.push(line) }),
    lab,
    words: async () => words,
    scenarios,
    client,
    host: '127.0.0.1',
    port,
    retentionDays,
    password,
    addresses: (port) => [`http://192.168.1.7:${port}`],
  });
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= running.stop();
    return stopping;
  };
  afterThisTest(stop);
  return {
    url: `http://127.0.0.1:${running.port}`,
    port: running.port,
    clock,
    store,
    folder,
    logged,
    stop,
    stream: (session) => store.read(`session/${session}`),
  };
}

/** Resolves when the condition holds; a test that waits in vain says for what. */
export async function eventually(what: string, condition: () => unknown, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resume) => setTimeout(resume, 4));
  }
}

/** Resolves when the server has nothing more to do at this time of its clock. */
export async function settled({ store }: Pick<TestServer, 'store'>): Promise<void> {
  let quiet = 0;
  let position = -1;
  while (quiet < 3) {
    await new Promise((resume) => setTimeout(resume, 2));
    const last = (await store.readAll(Math.max(position, 0), 10_000)).at(-1)?.position ?? position;
    quiet = last === position ? quiet + 1 : 0;
    position = last;
  }
}

/** A clock that runs with the machine's, `ahead` milliseconds before it. */
export const clockAhead = (clock: Clock, ahead: number): Clock => ({
  now: () => clock.now() + ahead,
  at: (time, run) => clock.at(time - ahead, run),
});
