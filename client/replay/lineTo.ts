import type { ReplayAnswer } from './replayMessages.ts';
import type { ReplayLine } from './replayPlayer.ts';

/** A line to a worker, so that opening a long recording never freezes the page. */
export const lineTo = (worker: Worker): ReplayLine => ({
  ask: (ask) => worker.postMessage(ask),
  listen: (answer, broken) => {
    worker.onmessage = ({ data }: MessageEvent<ReplayAnswer>) => answer(data);
    worker.onerror = broken;
  },
  close: () => worker.terminate(),
});
