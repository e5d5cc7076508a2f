import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Scenario } from '../shared/scenario/scenario.ts';
import type { Clock } from './clock.ts';
import { openApp } from './http/app.ts';
import type { Lab } from './lab/lab.ts';
import type { Log } from './log.ts';
import { OpenSessions } from './session/openSessions.ts';
import { Reception } from './session/reception.ts';
import { forgetQuiet } from './session/retention.ts';
import { openSockets } from './socket/sockets.ts';
import type { EventStore } from './store/eventStore.ts';
import type { Words } from './words.ts';

/** What a server is made of. `scenarios` are on offer, the first for who plays alone; `addresses` says where others reach it, given the port it listens on. */
export type Made = {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly lab: Lab;
  readonly scenarios: readonly Scenario[];
  readonly client: string;
  readonly host: string;
  readonly port: number;
  readonly retentionDays: number;
  /** Who opens a session must know it; without one anybody may. */
  readonly password?: string | undefined;
  /** Words that are not welcome in names; without a list every name is. */
  readonly words?: Words;
  readonly addresses: (port: number) => readonly string[];
};

export type Running = { readonly port: number; readonly stop: () => Promise<void> };

/** How long an open line may take to close when the server ends, in milliseconds. */
const FAREWELL_MS = 500;

const NO_WORDS: Words = async () => [];

const DAY = 24 * 60 * 60 * 1000;

/**
 * Brings back every session, then listens. Rejects with the system's error if the port cannot be had.
 * `stop` ends in order: no new work, what is under way is stored, then the store is let go.
 */
export async function serve({
  store,
  clock,
  log,
  lab,
  scenarios,
  client,
  host,
  port,
  retentionDays,
  password,
  words = NO_WORDS,
  addresses,
}: Made): Promise<Running> {
  const sessions = new OpenSessions(store, clock, log, lab);
  let listening = port;
  let loaded = false;
  const http = createServer(
    openApp(sessions, new Reception(sessions, words, clock), scenarios, log, client, () => loaded, password),
  );
  const cut = cutter(http);
  const io = openSockets(http, sessions, clock, log, () => addresses(listening));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  const address = http.address();
  if (typeof address === 'object' && address !== null) listening = address.port;

  const forget = async (): Promise<void> => {
    const forgotten = await forgetQuiet(sessions, store, clock, retentionDays);
    if (forgotten > 0) log.info({ sessions: forgotten }, 'Deleted what retention no longer keeps');
  };
  await forget();
  await sessions.load();
  await forget();
  loaded = true;
  const daily = setInterval(
    () => void forget().catch((error) => log.error({ err: String(error) }, 'Retention failed')),
    DAY,
  );
  daily.unref();

  const stop = async (): Promise<void> => {
    clearInterval(daily);
    await sessions.stop();
    await lab.close();
    const farewell = setTimeout(cut, FAREWELL_MS);
    await io.close();
    clearTimeout(farewell);
    await store.close();
  };
  return { port: listening, stop };
}

/** Cuts every line of a server: a device that has lost its network never says goodbye. */
function cutter(http: Server): () => void {
  const lines = new Set<Socket>();
  http.on('connection', (line: Socket) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  return () => {
    for (const line of lines) line.destroy();
  };
}
