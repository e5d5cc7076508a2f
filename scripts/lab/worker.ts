import { parentPort } from 'node:worker_threads';
import type { Job } from './pool.ts';
import { WORK } from './work.ts';

/** Does one job after the other; an error goes back as its message and its stack. */
parentPort?.on('message', ({ name, input }: Job) => {
  try {
    const work = WORK[name];
    if (work === undefined) throw new Error('no worker knows this job');
    parentPort?.postMessage({ output: work(input as never) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
