import { Worker } from 'node:worker_threads';
import type { Input, JobName, Lab, Output } from './lab.ts';
import { LabBusy } from './lab.ts';

type Job = {
  readonly name: JobName;
  readonly input: unknown;
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
};

type Answer = { readonly output: unknown } | { readonly error: string };

/** Jobs that may wait: more than all sessions of a busy server ask for at once. */
const MOST_WAITING = 100;

/**
 * One worker thread for the whole server, started with the first job: jobs run one at a time, in the order in which they came, on a
 * core of their own where there is one. A worker that dies takes only its job with it; the next job gets a new one.
 */
export class WorkerLab implements Lab {
  readonly #program: URL;
  readonly #waiting: Job[] = [];
  #worker: Worker | null = null;
  #current: Job | null = null;
  #closed = false;

  constructor(program: URL = new URL('./worker.ts', import.meta.url)) {
    this.#program = program;
  }

  run<N extends JobName>(name: N, input: Input<N>): Promise<Output<N>> {
    if (this.#closed) return Promise.reject(new Error('the lab is closed'));
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new LabBusy());
    return new Promise((done, failed) => {
      this.#waiting.push({ name, input, done, failed });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const closed = new Error('the lab is closed');
    for (const job of this.#waiting.splice(0)) job.failed(closed);
    this.#current?.failed(closed);
    this.#current = null;
    await this.#worker?.terminate();
  }

  #next(): void {
    if (this.#current || this.#closed) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#current = job;
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage({ name: job.name, input: job.input });
    } catch (error) {
      this.#finish((it) => it.failed(error instanceof Error ? error : new Error(String(error))));
    }
  }

  /** A stopping process does not wait for it. */
  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.unref();
    worker.on('message', (answer: Answer) =>
      this.#finish((job) =>
        'error' in answer ? job.failed(new Error(`${job.name}: ${answer.error}`)) : job.done(answer.output as never),
      ),
    );
    const died = (why: unknown): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#finish((job) => job.failed(new Error(`the worker died of ${job.name}: ${String(why)}`)));
    };
    worker.on('error', died);
    worker.on('exit', died);
    return worker;
  }

  #finish(tell: (job: Job) => void): void {
    const job = this.#current;
    this.#current = null;
    if (job) tell(job);
    this.#next();
  }
}
