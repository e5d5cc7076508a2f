import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A pure job that a worker knows by name; JSON goes in and comes out. */
export type Job<Input = unknown> = { readonly name: string; readonly input: Input };

type Answer = { readonly output: unknown } | { readonly error: string };

/** Workers at once: one a core, and no more than four, since each loads the whole model. */
const MOST_WORKERS = 4;

/**
 * Runs jobs in workers and gives their outputs in the order of the jobs. `onDone` hears of each that is finished. Rejects with
 * the first error and ends all workers, whatever happens.
 */
export async function runJobs<Output, Input = unknown>(
  jobs: readonly Job<Input>[],
  onDone: (done: number, job: Job<Input>) => void = () => {},
): Promise<Output[]> {
  const outputs: Output[] = [];
  let next = 0;
  let done = 0;
  const workers = Array.from(
    { length: Math.min(jobs.length, MOST_WORKERS, availableParallelism()) },
    () => new Worker(new URL('./worker.ts', import.meta.url)),
  );
  const run = async (worker: Worker): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index] as Job<Input>;
      outputs[index] = (await ask(worker, job)) as Output;
      done += 1;
      onDone(done, job);
    }
  };
  try {
    await Promise.all(workers.map(run));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outputs;
}

function ask(worker: Worker, job: Job): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject);
      if ('error' in answer) reject(new Error(`${job.name}: ${answer.error}`));
      else resolve(answer.output);
    });
    worker.postMessage(job);
  });
}
