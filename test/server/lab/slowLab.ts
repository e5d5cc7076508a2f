import type { Input, JobName, Lab, Output } from '../../../server/lab/lab.ts';
import { WORK } from '../../../server/lab/work.ts';

/** A job that waits until the test says what becomes of it. */
export type Waiting = {
  readonly name: JobName;
  readonly input: unknown;
  /** Works it out here and now. */
  readonly finish: () => void;
  readonly fail: () => void;
};

/** A lab in which nothing is done until the test says so. */
export type SlowLab = Lab & { readonly waiting: Waiting[]; readonly asked: () => number };

export function slowLab(): SlowLab {
  const waiting: Waiting[] = [];
  let asked = 0;
  const take = (job: Waiting): void => void waiting.splice(waiting.indexOf(job), 1);
  return {
    waiting,
    asked: () => asked,
    close: async () => undefined,
    run<N extends JobName>(name: N, input: Input<N>): Promise<Output<N>> {
      asked += 1;
      return new Promise((resolve, reject) => {
        const job: Waiting = {
          name,
          input,
          finish: () => {
            take(job);
            resolve(WORK[name](input as never) as Output<N>);
          },
          fail: () => {
            take(job);
            reject(new Error('out of ideas'));
          },
        };
        waiting.push(job);
      });
    },
  };
}
