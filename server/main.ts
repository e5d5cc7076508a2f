import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHIPPED } from '../shared/scenario/shipped.ts';
import { announcement } from './announce.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { joinAddresses } from './joinAddress.ts';
import { WorkerLab } from './lab/workerLab.ts';
import { createLog } from './log.ts';
import { ownScenarios } from './scenarios.ts';
import { serve } from './serve.ts';
import { openSqliteStore } from './store/sqliteStore.ts';
import { StoreUnusable } from './store/storeUnusable.ts';
import { wordsOf } from './words.ts';

const CLIENT = fileURLToPath(new URL('../dist/client', import.meta.url));

/** Prints one line that says what is wrong and what to do, and ends. */
function giveUp(code: number, ...lines: string[]): never {
  for (const line of lines) process.stderr.write(`pasar: ${line}\n`);
  process.exit(code);
}

const config = readConfig(process.env);
if (!config.ok) giveUp(2, ...config.error);
const { PORT, HOST, DATA_DIR, RETENTION_DAYS, LOG_LEVEL, FACILITATOR_PASSWORD } = config.value;

/** What the system said when the port could not be had, as one line for a person; null if it was about something else. */
function whyNotListening(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  if (error.syscall === 'getaddrinfo') return `HOST ${HOST} is not a name of this machine. Leave it out: npm start`;
  if (error.syscall !== 'listen') return null;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${PORT} is taken. Stop the other program, or choose another port: PORT=3001 npm start`;
  }
  if (code === 'EACCES') return `Port ${PORT} may not be used. Choose one above 1023: PORT=3000 npm start`;
  return `The server cannot listen on ${HOST}:${PORT}: ${error.message}`;
}

try {
  const log = createLog(LOG_LEVEL);
  const running = await serve({
    store: openSqliteStore(DATA_DIR),
    clock: systemClock,
    log,
    lab: new WorkerLab(),
    scenarios: [...SHIPPED, ...(await ownScenarios(join(DATA_DIR, 'scenarios'), SHIPPED, log))],
    words: await wordsOf(DATA_DIR, log),
    client: CLIENT,
    host: HOST,
    port: PORT,
    retentionDays: RETENTION_DAYS,
    password: FACILITATOR_PASSWORD,
    addresses: (port) => joinAddresses(config.value, port),
  });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (error) => giveUp(1, `The server could not stop cleanly: ${String(error)}`),
      );
    });
  }
  process.stdout.write(`${await announcement(running.port, joinAddresses(config.value, running.port))}\n`);
} catch (error) {
  if (error instanceof StoreUnusable) giveUp(1, error.message);
  const refused = whyNotListening(error);
  if (refused !== null) giveUp(1, refused);
  throw error;
}
