import { parentPort } from 'node:worker_threads';
import type { JobName } from './lab.ts';
import { WORK } from './work.ts';

/** Does one job after the other. A job that throws is answered with its error; the worker goes on. */
parentPort?.on('message', ({ name, input }: { readonly name: JobName; readonly input: never }) => {
  try {
    parentPort?.postMessage({ output: WORK[name](input) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
