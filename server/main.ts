import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { announcement } from './announce.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { openApp } from './http/app.ts';
import { joinAddresses } from './joinAddress.ts';
import { createLog } from './log.ts';
import { OpenSessions } from './session/openSessions.ts';
import { openSockets } from './socket/sockets.ts';
import { openSqliteStore } from './store/sqliteStore.ts';
import { StoreUnusable } from './store/storeUnusable.ts';

const CLIENT = fileURLToPath(new URL('../dist/client', import.meta.url));
const DAY = 24 * 60 * 60 * 1000;

/** Prints one line that says what is wrong and what to do, and ends. */
function giveUp(code: number, ...lines: string[]): never {
  for (const line of lines) process.stderr.write(`pasar: ${line}\n`);
  process.exit(code);
}

const config = readConfig(process.env);
if (!config.ok) giveUp(2, ...config.error);
const { PORT, HOST, DATA_DIR, RETENTION_DAYS, LOG_LEVEL } = config.value;
const log = createLog(LOG_LEVEL);

const store = (() => {
  try {
    return openSqliteStore(DATA_DIR);
  } catch (error) {
    if (error instanceof StoreUnusable) giveUp(1, error.message);
    throw error;
  }
})();

const sessions = new OpenSessions(store, systemClock, log);
let loaded = false;
let port = PORT;
const http = createServer(openApp(sessions, log, CLIENT, () => loaded));
const io = openSockets(http, sessions, systemClock, log, () => joinAddresses(config.value, port));

http.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    giveUp(1, `Port ${PORT} is taken. Stop the other program, or choose another port: PORT=3001 npm start`);
  if (error.code === 'EACCES') giveUp(1, `Port ${PORT} may not be used. Choose one above 1023: PORT=3000 npm start`);
  giveUp(1, `The server cannot listen on ${HOST}:${PORT}: ${error.message}`);
});

await sessions.load();
loaded = true;
await sessions.forgetQuiet(RETENTION_DAYS);
setInterval(
  () =>
    void sessions.forgetQuiet(RETENTION_DAYS).catch((error) => log.error({ err: String(error) }, 'Retention failed')),
  DAY,
).unref();

http.listen(PORT, HOST, () => {
  const address = http.address();
  port = typeof address === 'object' && address !== null ? address.port : PORT;
  announcement(port, joinAddresses(config.value, port)).then(
    (text) => process.stdout.write(`${text}\n`),
    (error) => log.warn({ err: String(error) }, 'No announcement'),
  );
});

/** Ends in order: no new work, what is under way is stored, then the store is let go. */
async function stop(): Promise<void> {
  sessions.stop();
  await io.close();
  await store.close();
  process.exit(0);
}
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().catch((error) => giveUp(1, `The server could not end in order: ${String(error)}`));
  });
}
