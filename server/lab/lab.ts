import type { WORK } from './work.ts';

type Work = typeof WORK;
export type JobName = keyof Work;
export type Input<N extends JobName> = Parameters<Work[N]>[0];
export type Output<N extends JobName> = ReturnType<Work[N]>;

/** Where what takes long is worked out, beside the thread that serves. Whoever asks waits for nobody, and nobody waits for them. */
export interface Lab {
  /** Rejects when the work failed, when too much is waiting already (`LabBusy`), and when the lab was closed meanwhile. */
  run<N extends JobName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Takes no more work; what waits is dropped. */
  close(): Promise<void>;
}

export class LabBusy extends Error {
  constructor() {
    super('too much is waiting to be worked out');
  }
}
