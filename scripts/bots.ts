import { seatBots } from './bots/seatBots.ts';

/** `npm run bots -- --join URL --seats 8 --style balanced`: bots that join a live session over the wire, as people do. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
process.exitCode = await seatBots(
  process.argv.slice(2),
  { out: (line) => console.log(line), err: (line) => console.error(line) },
  stop.signal,
);
