import { systemClock } from '../../../server/clock.ts';

/* The real server some time later: everything as in main.ts, but its clock runs ahead of the machine's. */

const ahead = Number(process.env['AHEAD']);
const { now, at } = { ...systemClock };
Object.assign(systemClock, {
  now: () => now() + ahead,
  at: (time: number, run: () => void) => at(time - ahead, run),
});
await import('../../../server/main.ts');
